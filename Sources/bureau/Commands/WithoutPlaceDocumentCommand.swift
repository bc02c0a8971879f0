import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

/// `bureau document sans-lieu`: who has no place in a period, on one page for the DDFPT.
struct WithoutPlaceDocumentCommand: BaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "sans-lieu", abstract: "Les élèves sans lieu d'une période, pour le DDFPT.")

  @OptionGroup var choice: PeriodChoice
  @OptionGroup var document: DocumentOptions
  @OptionGroup var base: BaseOptions

  var deed: Deed { .exportPlacements }

  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    try choice.outcome(in: store) { period in
      try document.deliver(PlacementDocuments(store, by: session).withoutPlace(in: period))
    }
  }
}
