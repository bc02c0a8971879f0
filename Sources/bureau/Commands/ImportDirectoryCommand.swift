import ArgumentParser
import BureauDomain
import BureauExchange

/// `bureau importer annuaire`: rows of SIRENE into the directory.
struct ImportDirectoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annuaire",
    abstract: "Reprendre des fichiers SIRENE dans l'annuaire.",
    discussion: """
      Export de sirene.fr ou de l'annuaire des entreprises, fichiers « stock » de l'INSEE. Avec un \
      StockEtablissement, donnez aussi le StockUniteLegale : il porte les noms. Reprendre deux \
      fois le même fichier ne change rien.
      """)

  @OptionGroup var options: ImportOptions
  @OptionGroup var base: BaseOptions

  func run() throws {
    try ImportRun(options, base).run { store in
      let session = try CommandSession.session(for: .importDirectory, in: store)
      let job = try DirectoryImport(
        options.files.map { path throws(ExchangeError) in try ImportFile(path: path) },
        isTrial: options.isTrial, by: session)
      return try ImportRun.complete(job) { job in try job.step(store) }.reports
    }
  }
}
