import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

/// `bureau document journees`: the days done in a period, to send on.
struct DaysDocumentCommand: BaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "journees",
    abstract: "Les journées à transmettre d'une période, avec l'allocation indicative.")

  @OptionGroup var choice: PeriodChoice

  @Option(
    name: .customLong("classe"),
    help: ArgumentHelp("Une seule classe (par défaut : toutes).", valueName: "classe"))
  var schoolClass: String?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var base: BaseOptions

  var deed: Deed { .exportPlacements }

  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    let documents = PlacementDocuments(store, by: session)
    return try choice.outcome(in: store) { period in
      guard let wanted = schoolClass else {
        return try document.deliver(documents.days(of: period))
      }
      let classes = try store.classes(of: period.year, on: Clock.system.today)
      guard
        let found = classes.first(where: { Fold.key($0.schoolClass.label) == Fold.key(wanted) })
      else {
        return CommandOutcome(
          lines: [],
          complaints: ["Aucune classe « \(CleanText.line(wanted)) » en \(period.year)."],
          status: .failure)
      }
      return try document.deliver(documents.days(of: period, in: found.id))
    }
  }
}
