import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

/// `bureau document bilan`: what became of a period, or what the office makes of a host.
struct ReviewDocumentCommand: BaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "bilan",
    abstract: "Le bilan d'une période, ou celui d'un lieu d'accueil.",
    discussion: """
      Donnez le nom ou l'identifiant d'une période, ou l'identifiant d'une entreprise. Sans rien, \
      la liste des périodes.
      """)

  @OptionGroup var choice: PeriodChoice
  @OptionGroup var document: DocumentOptions
  @OptionGroup var base: BaseOptions

  var deed: Deed { .exportPlacements }

  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    let documents = PlacementDocuments(store, by: session)
    if let id = choice.period, let company = try store.companyFile(Company.ID(rawValue: id)) {
      return try document.deliver(documents.review(of: company))
    }
    return try choice.outcome(in: store) { period in
      try document.deliver(documents.review(of: period))
    }
  }
}
