internal import GRDB

/// The way from one version of the schema to the next.
struct SchemaStep: Sendable {
  /// The version a base has after it (`PRAGMA user_version`).
  let version: Int
  let migrate: @Sendable (Database) throws -> Void

  init(_ version: Int, _ migrate: @escaping @Sendable (Database) throws -> Void) {
    self.version = version
    self.migrate = migrate
  }
}
