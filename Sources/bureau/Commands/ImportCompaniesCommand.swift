import ArgumentParser
import BureauDomain
import BureauExchange

/// `bureau importer entreprises`: an office's own lists into the portfolio.
struct ImportCompaniesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entreprises",
    abstract: "Reprendre des listes d'entreprises (CSV) dans le portefeuille.",
    discussion: """
      Les colonnes sont reconnues par leurs titres : nom ou raison sociale, SIRET, adresse, code \
      postal, ville, téléphone, courriel, contact, APE, notes … Un SIRET déjà connu ne crée pas de \
      seconde fiche.
      """)

  @OptionGroup var options: ImportOptions
  @OptionGroup var base: BaseOptions

  func run() throws {
    try ImportRun(options, base).run { store in
      let session = try CommandSession.session(for: .editCompanies, in: store)
      // Every file is opened before any is imported: nothing is half done for a wrong name.
      let jobs = try options.files.map { path in
        try CompanyImport(try ImportFile(path: path), isTrial: options.isTrial, by: session)
      }
      return try jobs.map { try ImportRun.complete($0) { job in try job.step(store) }.report }
    }
  }
}
