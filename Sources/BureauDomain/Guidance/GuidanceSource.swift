/// A text a card rests on, with its address and the day somebody last read it.
public struct GuidanceSource: Hashable, Sendable {
  /// « Circulaire du 24 mai 2023 », « Décret 2006-781, art. 2 ».
  public let title: String
  public let address: String?
  /// The day the source was read for this card; the office keeps its own later dates in the base.
  public let checkedOn: Day

  public init(_ title: String, address: String? = nil, checkedOn: Day) {
    self.title = title
    self.address = address
    self.checkedOn = checkedOn
  }
}
