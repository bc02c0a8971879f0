/// The place of a line in its list: its sort value, then its row, which is never shared.
public struct PageKey: Hashable, Sendable {
  public let value: SortValue
  public let rowid: Int64

  public init(value: SortValue, rowid: Int64) {
    self.value = value
    self.rowid = rowid
  }
}
