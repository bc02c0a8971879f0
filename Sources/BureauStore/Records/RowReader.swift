internal import BureauDomain
internal import GRDB

/// Reads the columns of a row one after the other, in the order they were selected.
struct RowReader {
  private let row: Row
  private var index = 0

  init(_ row: Row) { self.row = row }

  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: Value.Type = Value.self
  ) throws -> Value {
    defer { index += 1 }
    return try row.decode(Value.self, atIndex: index)
  }

  mutating func text() throws -> String { try next() }

  mutating func flag() throws -> Bool { try next() }

  mutating func id<Entity>() throws -> Identifier<Entity> { Identifier(rawValue: try next()) }

  mutating func optionalID<Entity>() throws -> Identifier<Entity>? {
    try next(String?.self).map(Identifier.init(rawValue:))
  }

  /// A value kept as its raw value: an enum, a SIRET, an e-mail …
  mutating func value<Value: RawRepresentable<String>>() throws -> Value {
    guard let value = Value(rawValue: try next()) else { throw StoreError.damaged(base: "") }
    return value
  }

  mutating func optional<Value: RawRepresentable<String>>() throws -> Value? {
    guard let raw = try next(String?.self) else { return nil }
    guard let value = Value(rawValue: raw) else { throw StoreError.damaged(base: "") }
    return value
  }

  mutating func day() throws -> Day {
    guard let day = Day(iso: try next()) else { throw StoreError.damaged(base: "") }
    return day
  }

  mutating func optionalDay() throws -> Day? {
    guard let iso = try next(String?.self) else { return nil }
    guard let day = Day(iso: iso) else { throw StoreError.damaged(base: "") }
    return day
  }

  mutating func optionalTime() throws -> ClockTime? {
    try next(Int?.self).flatMap(ClockTime.init(minutes:))
  }

  mutating func list<Element: Decodable>() throws -> [Element] {
    try SmallList.decode(try next())
  }

  mutating func closing() throws -> Closing? {
    let (on, motive) = (try optionalDay(), try text())
    return on.map { Closing(on: $0, motive: motive) }
  }

  mutating func stamp() throws -> Stamp {
    Stamp(author: try text(), at: Instant(milliseconds: try next()))
  }
}
