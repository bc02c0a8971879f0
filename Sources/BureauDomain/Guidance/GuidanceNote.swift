/// What one office adds to a card (« notes du bureau »), and when it last read the sources again.
public struct GuidanceNote: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<GuidanceNote>

  /// The longest text, in characters.
  public static let textLimit = 1000

  public let id: ID
  public var version: Int
  public let card: Citation
  public var text: String
  /// « Sources vérifiées le … »; nil if the office has not read them.
  public var checkedOn: Day?
  /// Who read them, by name; empty without `checkedOn`.
  public var checkedBy: String
  /// Who saved it last; nil before the first save.
  public var stamp: Stamp?

  public init(
    id: ID, version: Int = 1, card: Citation, text: String = "", checkedOn: Day? = nil,
    checkedBy: String = "", stamp: Stamp? = nil
  ) {
    self.id = id
    self.version = version
    self.card = card
    self.text = text
    self.checkedOn = checkedOn
    self.checkedBy = checkedBy
    self.stamp = stamp
  }
}
