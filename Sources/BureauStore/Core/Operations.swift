internal import BureauDomain
internal import Foundation
internal import GRDB

/// The keys of recent saves with what each returned.
enum Operations {
  /// 24 hours: nobody repeats a doubtful save later than that.
  static let keptMilliseconds: Int64 = 86_400_000

  static func result<Value: Decodable>(
    of key: OperationKey, as type: Value.Type, in db: Database
  ) throws -> Value? {
    let statement = try db.cachedStatement(sql: "SELECT result FROM operation WHERE key = ?")
    guard let json = try String.fetchOne(statement, arguments: [key.rawValue]) else { return nil }
    return try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  static func keep(
    _ value: some Encodable, of key: OperationKey, at now: Instant, in db: Database
  ) throws {
    let json = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    try db.cachedStatement(sql: "DELETE FROM operation WHERE at < ?")
      .execute(arguments: [now.milliseconds - keptMilliseconds])
    try db.cachedStatement(sql: "INSERT INTO operation (key, at, result) VALUES (?, ?, ?)")
      .execute(arguments: [key.rawValue, now.milliseconds, json])
  }
}
