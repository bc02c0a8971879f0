/// A school of a shared post, in a report (FAQ 21).
public struct ReportShare: Hashable, Sendable {
  public let establishment: Establishment.ID
  public let name: String
  /// « Quotité » of all posts there, in percent of a full one.
  public let percent: Int

  public init(establishment: Establishment.ID, name: String, percent: Int) {
    self.establishment = establishment
    self.name = name
    self.percent = percent
  }
}
