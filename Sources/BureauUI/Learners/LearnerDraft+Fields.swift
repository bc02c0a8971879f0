internal import BureauDomain
internal import BureauStore
internal import TextUI

extension LearnerDraft {
  static func fields(of draft: LearnerDraft) -> [Field<LearnerDraft, Context>] {
    identity + schooling + representative
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing: [FieldProblem?] = [
      Problems.missing("familyName", familyName, "Donnez le nom de famille."),
      Problems.missing("firstName", firstName, "Donnez le prénom."),
      day("birthDate", birthDate, context), day("leftOn", leftOn, context),
      Problems.reading("phone", phone, Phone.init(parsing:)),
      Problems.reading("email", email, Email.init(parsing:)),
      representative.isEmpty && !(phone.isEmpty && email.isEmpty)
        ? FieldProblem(
          field: "representative", isError: true,
          "Donnez le nom de la personne qui a ce téléphone ou ce courriel.") : nil,
    ]
    let errors = typing.compactMap { $0 }
    return errors.isEmpty ? try doubts(context) : errors
  }

  /// What is allowed and deserves a look.
  private func doubts(_ context: Context) throws -> [FieldProblem] {
    let changed = changed(context)
    var doubts: [FieldProblem] = []
    let namesakes = try context.store.learners(named: changed.name, by: context.session)
    if let other = namesakes.first(where: { $0.id != changed.id }) {
      let birth = other.birthDate.map { ", né(e) le \($0.french)" } ?? ""
      doubts.append(
        FieldProblem(
          field: "familyName", isError: false,
          "La base a déjà « \(other.name) »\(birth) : vérifiez que c'est une autre personne."))
    }
    if let birthDate = changed.birthDate, birthDate >= context.today {
      doubts.append(
        FieldProblem(
          field: "birthDate", isError: false, "Cette date n'est pas passée : relisez l'année."))
    }
    return doubts
  }

  private func day(_ field: String, _ text: String, _ context: Context) -> FieldProblem? {
    Problems.reading(field, text) { (text) throws(ValueRefusal) in
      try Day.parse(text, today: context.today)
    }
  }

  private static var identity: [Field<LearnerDraft, Context>] {
    [
      Field(
        "familyName", "Nom", section: "Identité", .words(\.familyName), required: true,
        hint: "Le nom de famille, comme dans SIECLE."),
      Field("firstName", "Prénom", .words(\.firstName), required: true),
      Field(
        "birthDate", "Né(e) le", .day(\.birthDate), width: 14, checks: [.pl04],
        hint: "Jour, mois et année : 28/09/2010. Un mineur a d'autres horaires et un signataire.",
        echoWidth: 12
      ) { draft, context in
        let day = try? Day.parse(draft.birthDate, today: context.today)
        return day.map { "\($0.yearsUntil(context.today)) ans" } ?? ""
      },
      Field(
        "town", "Commune",
        .choice(\.town, free: true) { query, _, _ in Choices.communes(query) }, width: 34,
        hint: "Où il habite : sert à proposer les lieux les plus proches. F4 cherche."),
    ]
  }

  private static var schooling: [Field<LearnerDraft, Context>] {
    [
      Field(
        "schoolClass", "Classe", section: "Scolarité",
        .choice(\.schoolClass, free: false) { query, _, context in
          try Choices.classes(query, context)
        }, width: 34, hint: "Les classes de cette année scolaire et de la suivante."),
      Field(
        "formation", "Formation",
        .choice(\.formation, free: true) { query, _, _ in Choices.formations(query) }, width: 50,
        checks: [.pl08, .al01], hint: "Seulement si ce n'est pas celle de la classe."),
      Field(
        "status", "Statut",
        .choice(\.status, free: false) { query, _, _ in
          Choices.cases(LearnerStatus.self, query, label: \.label)
        }, width: 20, checks: [.al01], hint: "Le bureau sert tous les publics (FAQ 8)."),
      Field(
        "leftOn", "Sortie", .day(\.leftOn), width: 14,
        hint: "Le dernier jour dans l'établissement, s'il est parti ou va partir."),
    ]
  }

  private static var representative: [Field<LearnerDraft, Context>] {
    [
      Field(
        "representative", "Nom", section: "Représentant légal", .words(\.representative),
        checks: [.pl04], hint: "Seulement pour un mineur, quand une convention est à signer."),
      Field("phone", "Téléphone", .phone(\.phone), width: 22, checks: [.pl04]),
      Field("email", "Courriel", .words(\.email, limit: 120), joins: true, checks: [.pl04]),
    ]
  }
}
