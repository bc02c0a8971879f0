internal import GRDB

extension TableDefinition {
  /// What every record has: its row, its name, its version, who saved it last and when
  /// (milliseconds since 1970).
  func record() {
    column("rowid", .integer).primaryKey()
    column("id", .text).notNull().unique().check { $0 != "" }
    column("version", .integer).notNull().check { $0 >= 1 }
    column("saved_by", .text).notNull()
    column("saved_at", .integer).notNull()
  }

  func name() {
    column("name", .text).notNull().check { $0 != "" }
  }

  /// Since when and why a record is out of service.
  func closing() {
    column("closed_on", .text).day()
    column("closing_motive", .text).notNull()
  }

  /// Short factual notes. Forms count characters, of which one may be several scalars: this
  /// stands behind them.
  func notes(limit: Int) {
    let scalarsInCharacter = 4
    column("notes", .text).notNull().check { length($0) <= limit * scalarsInCharacter }
  }
}

extension ColumnDefinition {
  @discardableResult
  func oneOf<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> Self {
    check { column in Value.allCases.map(\.rawValue).contains(column) }
  }

  /// An ISO day, « 2026-11-24 ».
  @discardableResult
  func day() -> Self { check { length($0) == 10 } }

  @discardableResult
  func flag() -> Self { check { [0, 1].contains($0) } }

  /// A JSON array of texts; `json_valid` may not stand in a schema that is not trusted.
  @discardableResult
  func list() -> Self { check { SQL("\($0) GLOB '[[]*]'").sqlExpression } }
}
