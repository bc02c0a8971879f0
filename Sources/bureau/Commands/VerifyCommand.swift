import ArgumentParser
import BureauDomain
import BureauStore
import BureauUI

/// `bureau verifier`: are the base and its copies sound?
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier", abstract: "Contrôler que la base et ses copies sont saines.")

  @Flag(
    name: .customLong("rapide"), help: "Sans la comparaison des index, la recherche ni les copies.")
  var isQuick = false

  @OptionGroup var options: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let store = try options.open()
      let report = try store.verify(quick: isQuick)
      try store.close()
      let offset = LocalTime.secondsFromUTC(at: report.at)
      let copies =
        isQuick && report.isSound
        ? [] : try Store.copies(in: Store.copiesFolder(for: options.path))
      let lines = UpkeepText.lines(
        for: report, on: report.at.day(secondsFromUTC: offset),
        at: report.at.time(secondsFromUTC: offset), copies: copies)
      let isSound = report.isSound && !copies.contains { $0.seal == .broken }
      return CommandOutcome(
        lines: lines + UpkeepText.seals(copies), status: isSound ? .success : .failure)
    }
  }
}
