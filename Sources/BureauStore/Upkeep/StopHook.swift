internal import GRDB
internal import GRDBSQLite

/// Lets a person stop a long statement, which then fails with ``StoreError/stopped``.
enum StopHook {
  /// Some milliseconds of SQLite's work.
  private static let instructionsBetweenQuestions: CInt = 5_000

  private final class Question {
    let ask: () -> Bool
    init(_ ask: @escaping () -> Bool) { self.ask = ask }
  }

  /// Runs `body` and asks `shouldStop` again and again meanwhile.
  static func run<Value>(
    _ db: Database, _ shouldStop: () -> Bool, _ body: () throws -> Value
  ) throws -> Value {
    guard let connection = db.sqliteConnection else { return try body() }
    return try withoutActuallyEscaping(shouldStop) { ask in
      let question = Question(ask)
      sqlite3_progress_handler(
        connection, instructionsBetweenQuestions,
        { context in
          guard let context else { return 0 }
          return Unmanaged<Question>.fromOpaque(context).takeUnretainedValue().ask() ? 1 : 0
        }, Unmanaged.passUnretained(question).toOpaque())
      defer {
        sqlite3_progress_handler(connection, 0, nil, nil)
        withExtendedLifetime(question) {}
      }
      return try body()
    }
  }
}
