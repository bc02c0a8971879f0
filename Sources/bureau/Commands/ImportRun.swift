import ArgumentParser
import BureauExchange
import BureauStore
import Foundation

/// Runs an import on a base and reports on it.
struct ImportRun {
  private let options: ImportOptions
  private let base: BaseOptions

  init(_ options: ImportOptions, _ base: BaseOptions) {
    self.options = options
    self.base = base
  }

  /// Ends with status 1 when no line of any file could be taken.
  func run(_ work: (Store) throws -> [ImportReport]) throws {
    try CommandOutcome.run {
      let store = try open()
      let reports = try work(store)
      try store.close()
      let isEmptyHanded = reports.allSatisfy { $0.accepted + $0.count(.duplicate) == 0 }
      return CommandOutcome(
        lines: options.isJson ? [try json(reports)] : reports.flatMap(text),
        status: isEmptyHanded ? .failure : .success)
    }
  }

  /// Runs a job to its end, showing how far it is.
  static func complete<Job>(
    _ job: Job, _ step: (inout Job) throws -> ImportProgress
  ) throws -> Job {
    var job = job
    let meter = ProgressMeter()
    defer { meter.clear() }
    while true {
      let progress = try step(&job)
      if progress.isFinished { return job }
      meter.show(progress)
    }
  }

  /// The base, made if it is missing: an annuaire may be brought in before the first start. A trial
  /// on a missing base makes none.
  private func open() throws(StoreError) -> Store {
    let isThere = FileManager.default.fileExists(atPath: base.path)
    return options.isTrial && !isThere
      ? try Store.inMemory(environment: .system)
      : try Store(path: base.path, environment: .system)
  }

  private func text(_ report: ImportReport) -> [String] {
    report.summary + report.lines.filter(\.isWorthSaying).map { "  " + $0.sentence }
      + (report.learners?.absent ?? []).map { "  " + $0.sentence }
  }

  /// One object for one file, an array for several.
  private func json(_ reports: [ImportReport]) throws -> String {
    reports.count == 1
      ? try JsonAnswer.text(of: reports[0], .prettyPrinted)
      : try JsonAnswer.text(of: reports, .prettyPrinted)
  }
}
