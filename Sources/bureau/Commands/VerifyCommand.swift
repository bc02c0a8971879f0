import ArgumentParser
import BureauDomain
import BureauStore
import BureauUI

/// `bureau verifier`: is the base sound?
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier", abstract: "Contrôler que la base est saine.")

  @Flag(name: .customLong("rapide"), help: "Sans la comparaison des index ni la recherche.")
  var isQuick = false

  @OptionGroup var options: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let store = try options.open()
      let report = try store.verify(quick: isQuick)
      try store.close()
      let offset = LocalTime.secondsFromUTC(at: report.at)
      let lines = UpkeepText.lines(
        for: report, on: report.at.day(secondsFromUTC: offset),
        at: report.at.time(secondsFromUTC: offset),
        copies: report.isSound ? [] : try Store.copies(in: Store.copiesFolder(for: options.path)))
      return CommandOutcome(lines: lines, status: report.isSound ? .success : .failure)
    }
  }
}
