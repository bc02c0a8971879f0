public import BureauDomain
public import BureauStore

/// Places offered, as they were typed: formation, period, number.
public struct OfferEntry: Hashable, Sendable {
  public var formation: Formation
  public var period: String
  public var places: String

  public init(formation: Formation, period: String, places: String) {
    self.formation = formation
    self.period = period
    self.places = places
  }

  /// The most places one offer may have: two digits.
  public static let limit = 99

  /// What is wrong with the row of this number.
  public func fault(_ index: Int) -> EntryFault? {
    if formation.label.isEmpty {
      return EntryFault(field: "offer.\(index)", "Dites pour quelle formation sont ces places.")
    }
    guard count != nil else {
      return EntryFault(
        field: "places.\(index)", "Donnez le nombre de places, de 1 à \(Self.limit).")
    }
    return nil
  }

  /// The offer, nil while something is wrong.
  public var offer: NewOffer? {
    count.map { NewOffer(formation: formation, period: period, places: $0) }
  }

  private var count: Int? { Int(places).flatMap { (1...Self.limit).contains($0) ? $0 : nil } }
}
