internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What is typed about a visit: the company, who and when, why, what came of it, what comes next.
struct VisitDraft: EditDraft {
  var company = Choice()
  var on = ""
  var from = ""
  var to = ""
  var contacts = [Choice()]
  var place = Choices.of(ActivityPlace.atCompany, ActivityPlace.atCompany.label)
  var purposes: Set<String> = []
  var offers = [OfferRow()]
  var results: Set<String> = []
  var notes = ""
  var next = Choice()
  var due = ""
  var nextNote = ""
  /// The company it was opened on, if it was: its draft is kept apart from those of others.
  var origin: String?
  /// The company whose last contact was filled in.
  var filledFor = ""
  /// The round it belongs to and the order that allows it; nil in drafts of older programs.
  var trip: VisitTrip?
  /// The school it serves; nil in drafts of older programs.
  var school: ServedSchool?

  /// One row of the places offered.
  struct OfferRow: Codable, Hashable, Sendable {
    var formation = Choice()
    var period = ""
    var places = ""

    var isBlank: Bool { formation.isBlank && period.isEmpty && places.isEmpty }
  }

  static let form = "visit"
  var recordID: String? { origin }

  var title: String {
    company.text.isEmpty ? "Nouvelle visite" : "Nouvelle visite > \(company.text)"
  }

  static let about = [
    "Vous consignez une visite : l'entreprise d'abord (quelques lettres de son nom, de sa ville,",
    "de son SIRET ou d'un interlocuteur), puis ce qui s'est dit et la suite.",
    "F2 enregistre tout d'un coup : l'activité, les places, l'interlocuteur, la prochaine action.",
  ]

  /// The form, empty or about a company, filled with all that is known: today, now, the last
  /// contact met.
  static func open(_ target: CompanyTarget?, _ context: Context) throws -> Outcome<Context> {
    var draft = VisitDraft()
    draft.on = context.today.french
    draft.from = context.clock.time.description
    if let target {
      draft.company = try choice(for: target, context)
      draft.origin = target.id
    }
    settle(&draft, context)
    return try EditPane.open(draft, context)
  }

  static func choice(for target: CompanyTarget, _ context: Context) throws -> Choice {
    switch target {
    case .company(let id):
      guard let file = try context.store.companyFile(id) else { return Choice() }
      let town = file.mainSite?.town ?? ""
      return Choice(
        id: target.id, text: town.isEmpty ? file.company.name : "\(file.company.name), \(town)")
    case .directory(let siret):
      guard let entry = try context.store.directoryEntry(siret) else { return Choice() }
      return Choice(id: target.id, text: "\(entry.name), \(entry.town)")
    }
  }

  /// Fills in the last contact met, lets the people of another company go, and keeps an empty row under the contacts and the offers.
  static func settle(_ draft: inout VisitDraft, _ context: Context) {
    draft.fillContact(context)
    draft.followTrip(context)
    draft.school = (draft.school ?? ServedSchool()).following(
      CompanyTarget(draft.company)?.company,
      draft.round.isChosen ? Round.ID(rawValue: draft.round.id) : nil, context)
    draft.contacts = draft.contacts.filter { !$0.isBlank } + [Choice()]
    draft.offers = draft.offers.filter { !$0.isBlank } + [OfferRow()]
  }

  private mutating func fillContact(_ context: Context) {
    guard company.isChosen, company.id != filledFor else { return }
    if !filledFor.isEmpty { contacts.removeAll(where: \.isChosen) }
    filledFor = company.id
    guard contacts.allSatisfy(\.isBlank), let file = try? file(context) else { return }
    let met = file.activities.lazy.compactMap(\.contacts.first).first
    let known = file.contacts.filter { $0.closing == nil }
    guard let contact = known.first(where: { $0.id == met }) ?? known.first else { return }
    contacts = [ContactChoices.choice(contact)]
  }

  /// The company's record, when it is in the portfolio.
  func file(_ context: Context) throws -> CompanyFile? {
    guard let id = CompanyTarget(company)?.company else { return nil }
    return try context.store.companyFile(id)
  }
}
