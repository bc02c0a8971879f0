/// What a form proposes while a company is typed.
public struct CompanyMatch: Hashable, Sendable, Identifiable {
  public let target: ActivityTarget
  public let name: String
  public let town: String
  /// What tells it from a namesake: the contact of a company, else its sign; the address of a row
  /// of the directory. May be empty.
  public let detail: String

  public var id: ActivityTarget { target }
}
