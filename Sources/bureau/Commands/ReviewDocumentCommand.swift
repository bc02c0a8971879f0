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
      Donnez le nom ou l'identifiant d'une période, ou le SIRET d'une entreprise du portefeuille : \
      il est sur sa fiche, et dans « bureau exporter entreprises ». Sans rien, la liste des périodes.
      """)

  @OptionGroup var choice: PeriodChoice
  @OptionGroup var document: DocumentOptions
  @OptionGroup var base: BaseOptions

  var deed: Deed { .exportPlacements }

  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    let documents = PlacementDocuments(store, by: session)
    if let company = try choice.period.flatMap({ try company($0, in: store) }) {
      return try document.deliver(documents.review(of: company))
    }
    return try choice.outcome(in: store, unknown: Self.unknown) { period in
      try document.deliver(documents.review(of: period))
    }
  }

  /// A company by its SIRET, or by its identifier in the base.
  private func company(_ text: String, in store: Store) throws -> CompanyFile? {
    let known = try (try? Siret(parsing: text)).flatMap { try store.company(withSiret: $0) }
    return try store.companyFile(known ?? Company.ID(rawValue: text))
  }

  private static let unknown = """
    Aucune entreprise n'a cet identifiant ou ce SIRET : donnez le SIRET d'une entreprise du \
    portefeuille (sur sa fiche, et dans « bureau exporter entreprises »), ou une période (--annee \
    change d'année).
    """
}
