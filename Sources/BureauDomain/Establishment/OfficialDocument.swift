/// A text the office works with or hands on (« référence »): the two national guides, a page, a
/// circular (FAQ 5).
public struct OfficialDocument: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<OfficialDocument>

  public var id: ID
  public var version: Int
  public var title: String
  public var audience: DocumentAudience
  /// Where it stands on the web, or in which binder.
  public var address: String
  /// Its edition, as it says itself: « édition 2024 ».
  public var edition: String
  /// When somebody of the office last looked whether it is still the current one.
  public var checkedOn: Day?
  public var closing: Closing?

  public init(
    id: ID, version: Int = 1, title: String, audience: DocumentAudience, address: String = "",
    edition: String = "", checkedOn: Day? = nil, closing: Closing? = nil
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.audience = audience
    self.address = address
    self.edition = edition
    self.checkedOn = checkedOn
    self.closing = closing
  }
}
