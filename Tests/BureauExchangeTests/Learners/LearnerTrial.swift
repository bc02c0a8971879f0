import BureauDomain
import BureauExchange
import BureauStore
import Testing

/// The import of a list of learners, for a test.
extension Office {
  /// Thursday 26 November 2026.
  static let today = Day(iso: "2026-11-26")

  func importLearners(
    _ file: ImportFile, choice: [String] = [], isTrial: Bool = false
  ) throws -> ImportReport {
    var job = try LearnerImport(
      file, choice: choice, on: try #require(Self.today), isTrial: isTrial, by: session)
    while try !job.step(store).isFinished {}
    return job.report
  }

  /// Every learner who has not left, by name.
  func learners(_ words: String = "") throws -> [Learner] {
    let query = LearnerQuery(words: words, filter: .present(try #require(Self.today)))
    return try store.learners(query, limit: 1_000, by: session).lines.compactMap {
      try store.learnerFile($0.id, by: session)?.learner
    }
  }
}
