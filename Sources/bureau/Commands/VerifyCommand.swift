import ArgumentParser
import BureauDomain
import BureauStore
import BureauUI
import Foundation

/// `bureau verifier`: is the base sound?
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier", abstract: "Contrôler que la base est saine.")

  @Flag(name: .customLong("rapide"), help: "Sans la comparaison des index ni la recherche.")
  var isQuick = false

  @OptionGroup var options: BaseOptions

  func run() throws {
    let store: Store
    let report: IntegrityReport
    do {
      store = try options.open()
      report = try store.verify(quick: isQuick)
      try store.close()
    } catch {
      return try CommandOutcome.run { throw error }
    }
    try CommandOutcome.run {
      let offset = TimeZone.current.secondsFromGMT()
      return UpkeepText.lines(
        for: report, on: report.at.day(secondsFromUTC: offset),
        at: report.at.time(secondsFromUTC: offset),
        copies: report.isSound ? [] : try Store.copies(in: Store.copiesFolder(for: options.path)))
    }
    guard report.isSound else { throw ExitCode.failure }
  }
}
