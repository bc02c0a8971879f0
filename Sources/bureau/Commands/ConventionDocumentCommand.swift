import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

/// `bureau document convention`: the convention of a placement, or the list of those on their way.
struct ConventionDocumentCommand: BaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "convention",
    abstract: "La convention d'un stage ; sans identifiant, celles qui sont en cours.")

  @Argument(help: ArgumentHelp("L'identifiant du stage.", valueName: "identifiant"))
  var id: String?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var base: BaseOptions

  var deed: Deed { .editPlacements }

  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    guard let id else {
      let lines = try Self.list(store, session)
      return CommandOutcome(
        lines: lines, complaints: lines.isEmpty ? ["Aucune convention en cours."] : [],
        status: lines.isEmpty ? .failure : .success)
    }
    guard let file = try store.placementFile(Placement.ID(rawValue: id), by: session) else {
      return CommandOutcome(
        lines: [],
        complaints: [
          "Aucun stage ne porte cet identifiant : « bureau document convention » les donne."
        ], status: .failure)
    }
    return try document.deliver(PlacementDocuments(store, by: session).convention(file))
  }

  private static func list(_ store: Store, _ session: Session) throws -> [String] {
    let query = PlacementQuery(phase: .paperwork)
    return try store.placements(query, limit: mostListed, by: session).lines.map { line in
      "\(line.id.rawValue)  \(line.span.shortFrench)  \(line.learnerName) (\(line.classLabel)), "
        + line.companyName
    }
  }

  /// No office has so many conventions on their way.
  private static let mostListed = 2000
}
