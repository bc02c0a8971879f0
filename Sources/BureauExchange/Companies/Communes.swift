internal import BureauDomain
internal import BureauStore

/// The communes of the addresses of a file, each looked up once.
struct Communes: Sendable {
  private struct Place: Hashable {
    let postalCode: PostalCode
    let town: String
  }

  private var known: [Place: Commune?] = [:]

  /// The commune of that name and postal code, if the address is right.
  mutating func commune(_ town: String, at postalCode: PostalCode?) -> Commune? {
    guard let postalCode else { return nil }
    let place = Place(postalCode: postalCode, town: Fold.key(town))
    if let commune = known[place] { return commune }
    let commune = Reference.communes(at: postalCode).first { Fold.key($0.name) == place.town }
    known[place] = .some(commune)
    return commune
  }
}
