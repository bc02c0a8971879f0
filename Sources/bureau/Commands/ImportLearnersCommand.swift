import ArgumentParser
import BureauDomain
import BureauExchange
import BureauUI

/// `bureau importer eleves`: a list of learners, from SIECLE, PRONOTE, GEPI or APLyPro.
struct ImportLearnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eleves",
    abstract: "Reprendre une liste d'élèves, avec leurs classes.",
    discussion: """
      ElevesSansAdresses.xml et extraction CSV de SIECLE, export de PRONOTE, g_eleves.csv de GEPI, \
      modèle d'APLyPro, ou votre propre liste avec des titres : nom, prénom, date de naissance, \
      classe, INE. Seuls l'identité, la classe et le statut sont gardés. Reprendre deux fois le \
      même fichier ne change rien ; deux homonymes ne sont jamais confondus.
      """)

  @OptionGroup var options: ImportOptions

  @Option(
    name: .customLong("classe"),
    help: ArgumentHelp(
      "Ne reprendre que cette classe (option répétable) ; si la liste ne dit pas les classes, "
        + "celle de tous ses élèves.", valueName: "classe"))
  var classes: [String] = []

  @OptionGroup var base: BaseOptions

  func run() throws {
    try ImportRun(options, base).run { store in
      let session = try CommandSession.session(for: .importLearners, in: store)
      let today = Clock.system.today
      // Every file is opened before any is imported: nothing is half done for a wrong name.
      let jobs = try options.files.map { path in
        try LearnerImport(
          try ImportFile(path: path), choice: classes, on: today, isTrial: options.isTrial,
          by: session)
      }
      return try jobs.map { try ImportRun.complete($0) { job in try job.step(store) }.report }
    }
  }
}
