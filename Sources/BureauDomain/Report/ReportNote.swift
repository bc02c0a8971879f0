/// What the office tells of a period in its own words (« faits marquants »), kept with its days.
public struct ReportNote: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<ReportNote>

  public var id: ID
  public var version: Int
  public var span: DaySpan
  /// At most `limit` characters; it names no learner.
  public var text: String

  /// What the first page of a report has room for, in characters.
  public static let limit = 900

  public init(id: ID, version: Int = 1, span: DaySpan, text: String = "") {
    self.id = id
    self.version = version
    self.span = span
    self.text = text
  }
}
