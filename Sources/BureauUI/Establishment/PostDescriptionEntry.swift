internal import BureauDomain
internal import TextUI

/// The description of a post (« fiche de poste ») as it is typed; none without a date.
struct PostDescriptionEntry: Hashable, Codable, Sendable {
  var academy: String
  var reference: String
  var on: String

  init(_ description: PostDescription?, academy: String) {
    self.academy = description?.academy ?? academy
    reference = description?.reference ?? ""
    on = description?.on.french ?? ""
  }

  static let fields: [Field<PostDraft, Context>] = [
    Field(
      "description.on", "Datée du", section: "Fiche de poste (FAQ 16)", .day(\.described.on),
      width: 14, hint: "Le jour que porte la fiche de poste ; vide si le bureau n'en a pas."),
    Field(
      "description.academy", "Académie", .words(\.described.academy, limit: 40), width: 24,
      joins: true, hint: "Qui l'a proposée : l'académie, le plus souvent (FAQ 16)."),
    Field(
      "description.reference", "Référence",
      .words(\.described.reference, limit: PostDescription.referenceLimit), width: 40,
      hint: "Son numéro, ou l'endroit où elle est rangée."),
  ]

  func problem(_ context: Context) -> FieldProblem? {
    if let problem = Problems.reading(
      "description.on", on,
      { (text) throws(ValueRefusal) in try Day.parse(text, today: context.today) })
    {
      return problem
    }
    if on.isEmpty, !reference.trimmingSpaces.isEmpty {
      return FieldProblem(
        field: "description.on", isError: true,
        "Donnez le jour de la fiche de poste, ou effacez sa référence.")
    }
    guard !on.isEmpty, academy.trimmingSpaces.isEmpty else { return nil }
    return FieldProblem(
      field: "description.academy", isError: true,
      "Donnez l'académie qui a proposé la fiche de poste.")
  }

  func value(_ context: Context) -> PostDescription? {
    (try? Day.parse(on, today: context.today)).map {
      PostDescription(
        academy: academy.trimmingSpaces, reference: reference.trimmingSpaces, on: $0)
    }
  }
}
