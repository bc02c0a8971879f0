import ArgumentParser

/// A record named by its identifier on the command line; without one, the list to choose from.
struct RecordChoice<Record> {
  let records: [Record]
  let identity: (Record) -> String
  /// What stands after the identifier in the list.
  let line: (Record) -> String
  /// What is said when no record has it.
  let unknown: String

  func outcome(
    of id: String?, _ then: (Record) throws -> CommandOutcome
  ) rethrows -> CommandOutcome {
    guard let id else {
      return CommandOutcome(lines: records.map { "\(identity($0))  \(line($0))" })
    }
    guard let record = records.first(where: { identity($0) == id }) else {
      return CommandOutcome(lines: [], complaints: [unknown], status: .failure)
    }
    return try then(record)
  }
}
