internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What the first screen asks: which school, who works here, from where, with which car.
struct SetupDraft: Hashable, Sendable {
  var school = Choice()
  var name = ""
  var roles: Set<String> = [Role.officer.rawValue, Role.administrator.rawValue]
  var home = Choice()
  var fiscalPower = ""
  var correspondent = ""

  static func fields(of draft: SetupDraft) -> [Field<SetupDraft, SetupContext>] {
    [
      Field(
        "school", "Lycée", section: "Votre lycée",
        .choice(\.school, free: false) { query, _, _ in
          Reference.schools(matching: query, limit: 20).map {
            Choice(id: $0.uai.code, text: $0.name, detail: "\($0.town) \($0.uai.code)")
          }
        }, required: true, hint: "Son nom, sa ville ou son UAI : quelques lettres suffisent."),
      Field("found", "", .fixed { $0.summary }),
      Field(
        "name", "Votre nom", section: "Vous",
        .text(\.name, limit: 60, tidy: { text, _ in text.trimmingSpaces }, popup: nil),
        required: true, width: 40,
        hint: "Comme vos collègues vous appellent : Mme Petit, Karim Duval."),
      Field(
        "roles", "Vous êtes",
        .checks(
          \.roles, Role.allCases.map { Choice(id: $0.rawValue, text: $0.label) }),
        required: true,
        hint: "Seul sur la base ? Gardez « responsable » et « administration ». Espace coche."),
      Field(
        "home", "Vous habitez à",
        .choice(\.home, free: false) { query, _, _ in Choices.communes(query) }, width: 40,
        hint: "Pour les frais de déplacement ; vous pouvez le laisser vide."),
      Field(
        "car", "Voiture (CV)", .text(\.fiscalPower, limit: 2, tidy: nil, popup: nil), width: 5,
        hint: "La puissance fiscale, sur la carte grise ; vide sans voiture."),
      Field(
        "correspondent", "Correspondant", section: "Votre académie",
        .text(\.correspondent, limit: 120, tidy: { text, _ in text.trimmingSpaces }, popup: nil),
        hint: "Le correspondant académique « bureau des entreprises » ; vide si vous l'ignorez."),
    ]
  }

  /// The establishment chosen, nil while none is.
  var chosen: ReferenceSchool? {
    (try? Uai(parsing: school.id)).flatMap { Reference.school($0) }
  }

  var problems: [FieldProblem] {
    let found: [FieldProblem?] = [
      chosen == nil
        ? FieldProblem(
          field: "school", isError: true,
          "Choisissez le lycée dans la liste : tapez sa ville, puis Entrée.") : nil,
      Problems.missing("name", name, "Donnez votre nom : il signera ce que vous enregistrez."),
      roles.isEmpty
        ? FieldProblem(field: "roles", isError: true, "Cochez au moins un rôle (Espace).") : nil,
      !home.isChosen && !home.text.isEmpty
        ? FieldProblem(
          field: "home", isError: true, "Choisissez la commune dans la liste, ou effacez-la.")
        : nil,
      fiscalPower.isEmpty || Int(fiscalPower) != nil
        ? nil
        : FieldProblem(field: "car", isError: true, "La puissance fiscale est un nombre : 5, 7 …"),
    ]
    return found.compactMap { $0 }
  }

  private var summary: String {
    guard let chosen else { return "" }
    let zone = chosen.zone.map { ", zone \($0.rawValue)" } ?? ""
    return "\(chosen.kind.rawValue), \(chosen.sector.label), académie de \(chosen.academy)\(zone)"
  }
}
