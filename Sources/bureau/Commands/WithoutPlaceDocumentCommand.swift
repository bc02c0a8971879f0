import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

/// `bureau document sans-lieu`: who has no place in a period, on one page for the DDFPT.
struct WithoutPlaceDocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sans-lieu", abstract: "Les élèves sans lieu d'une période, pour le DDFPT.")

  @OptionGroup var choice: PeriodChoice
  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let store = try options.open()
      defer { try? store.close() }
      let documents = try PlacementDocuments.commandLine(for: .exportPlacements, store)
      return try choice.outcome(in: store) { period in
        try document.deliver(documents.withoutPlace(in: period))
      }
    }
  }
}
