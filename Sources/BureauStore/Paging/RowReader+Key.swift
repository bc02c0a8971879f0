extension RowReader {
  /// The rowid and the sort value, the first columns of every line.
  mutating func key(isNumber: Bool = false) throws -> PageKey {
    let rowid: Int64 = try next()
    let value: SortValue = isNumber ? .int(try next()) : .text(try next())
    return PageKey(value: value, rowid: rowid)
  }
}
