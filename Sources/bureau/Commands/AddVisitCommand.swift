import ArgumentParser
import BureauExchange
import BureauStore
import BureauUI

/// `bureau visite ajouter`: one visit, with the checks and the sentences of the form.
struct AddVisitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ajouter",
    abstract: "Consigner une visite : l'activité, les places, les personnes et la suite.",
    discussion: """
      Les jours s'écrivent comme dans les formulaires : hier, lundi, 24/11, +15j. Une entreprise \
      de l'annuaire entre au portefeuille. Si le nom en désigne plusieurs, rien n'est enregistré \
      et elles sont affichées.
      """)

  @Option(
    name: .customLong("entreprise"),
    help: ArgumentHelp(
      "Des mots du nom, de la ville ou d'un interlocuteur ; ou le SIRET.", valueName: "texte"))
  var company: String

  @Option(name: .customLong("le"), help: ArgumentHelp("Le jour.", valueName: "jour"))
  var on: String

  @Option(name: .customLong("de"), help: ArgumentHelp("L'heure de début.", valueName: "heure"))
  var from = ""

  @Option(name: .customLong("a"), help: ArgumentHelp("L'heure de fin.", valueName: "heure"))
  var to = ""

  @Option(
    name: .customLong("objet"),
    help: ArgumentHelp(
      "places, tuteurs, jury, taxe … séparés par des virgules.", valueName: "objets")
  )
  var purposes = ""

  @Option(
    name: .customLong("rencontre"),
    help: ArgumentHelp("Une personne rencontrée ; à répéter.", valueName: "nom"))
  var met: [String] = []

  @Option(
    name: .customLong("places"),
    help: ArgumentHelp(
      "« CAP Cuisine;PFMP 2;1 » : formation, période, nombre ; à répéter.", valueName: "offre"))
  var offers: [String] = []

  @Option(
    name: .customLong("resultat"),
    help: ArgumentHelp(
      "Ce que l'entreprise accepte aussi : jury, intervention, emploi …", valueName: "résultats"))
  var results = ""

  @Option(
    name: .customLong("suite"),
    help: ArgumentHelp(
      "« rappeler;+15j;demander Mme Roy » : action, jour, précision ; ou « aucune ».",
      valueName: "suite"))
  var next = ""

  @Option(
    name: .customLong("lieu"),
    help: ArgumentHelp("entreprise, lycée, ailleurs, distance.", valueName: "lieu"))
  var place = ""

  @Option(
    name: .customLong("notes"),
    help: ArgumentHelp("Des faits utiles ; jamais de donnée de santé.", valueName: "texte"))
  var notes = ""

  @Option(
    name: .customLong("agent"),
    help: ArgumentHelp(
      "Qui a fait la visite (par défaut : le responsable du bureau).", valueName: "nom"))
  var agent = ""

  @Option(
    name: .customLong("etablissement"),
    help: ArgumentHelp(
      "Le lycée servi, dans un poste partagé (par défaut : celui du dernier échange avec "
        + "l'entreprise).", valueName: "UAI"))
  var school = ""

  @Flag(name: .customLong("json"), help: "La réponse pour un programme.")
  var isJSON = false

  @OptionGroup var options: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let store = try options.open()
      let outcome = try request.perform(
        in: store, today: Clock.system.today, key: store.newOperationKey())
      try store.close()
      switch outcome {
      case .logged(let receipt):
        return CommandOutcome(lines: isJSON ? [try JsonAnswer.text(of: receipt)] : receipt.lines)
      case .refused(let refusal):
        return CommandOutcome(
          lines: isJSON ? [try JsonAnswer.text(of: refusal)] : [],
          complaints: isJSON ? [] : refusal.lines,
          status: .failure)
      }
    }
  }

  private var request: VisitRequest {
    var request = VisitRequest()
    request.company = company
    request.on = on
    request.from = from
    request.to = to
    request.purposes = purposes
    request.results = results
    request.met = met
    request.offers = offers
    request.next = next
    request.place = place
    request.notes = notes
    request.agent = agent
    request.school = school
    return request
  }
}
