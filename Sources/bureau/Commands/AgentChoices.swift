import ArgumentParser
import BureauDomain
import BureauUI

/// The words by which the command line names roles and functions.
enum AgentChoices {
  static let roles: [(word: String, role: Role)] = [
    ("responsable", .officer), ("secretariat", .assistant), ("ddfpt", .ddfpt),
    ("administrateur", .administrator), ("lecture", .reader),
  ]

  static let functions: [(word: String, function: AgentFunction)] = [
    ("chef", .head), ("gestionnaire", .deputyBursar), ("ddfpt", .ddfpt),
    ("assistant-technique", .technicalAssistant), ("responsable", .officer),
    ("professeur", .teacher),
  ]

  static func role(_ word: String) throws -> Role {
    guard let found = roles.first(where: { $0.word == Fold.key(word) }) else {
      throw ValidationError("--role attend \(ListJoin.or(roles.map(\.word))).")
    }
    return found.role
  }

  static func function(_ word: String) throws -> AgentFunction {
    let known = functions.first { Fold.key($0.word) == Fold.key(word) }
    guard let known else {
      throw ValidationError("--fonction attend \(ListJoin.or(functions.map(\.word))).")
    }
    return known.function
  }

  static func day(_ text: String) throws -> Day {
    do {
      return try Day.parse(text, today: Clock.system.today)
    } catch {
      throw ValidationError(error.message)
    }
  }
}
