internal import BureauDomain
internal import BureauStore
internal import TextUI

extension AgentDraft {
  static func fields(of draft: AgentDraft) -> [Field<AgentDraft, Context>] {
    (draft.isOwn ? identity(draft) : post()) + travel(draft)
  }

  /// What the administration keeps, shown only.
  private static func identity(_ draft: AgentDraft) -> [Field<AgentDraft, Context>] {
    let functions = AgentFunction.allCases.filter { draft.functions.contains($0.rawValue) }
    let roles = Role.allCases.filter { draft.roles.contains($0.rawValue) }
    return [
      Field("name", "Nom", section: "Vous", .fixed { $0.name }),
      Field(
        FieldName.functions.rawValue, "Fonctions",
        .fixed { _ in functions.map(\.label).joined(separator: ", ") }, checks: [.et02]),
      Field("roles", "Rôles", .fixed { _ in roles.map(\.label).joined(separator: ", ") }),
    ]
  }

  private static func post() -> [Field<AgentDraft, Context>] {
    [
      Field(
        "name", "Nom", section: "La personne", .words(\.name, limit: 60), required: true,
        width: 40, hint: "Comme ses collègues l'appellent : Mme Petit, Karim Duval."),
      Field(
        FieldName.functions.rawValue, "Fonctions",
        .checks(
          \.functions, AgentFunction.allCases.map { Choice(id: $0.rawValue, text: $0.label) }),
        checks: [.et02], hint: "Ce que la personne est dans le lycée. Espace coche."),
      Field(
        FieldName.motive.rawValue, "Motif", .words(\.motive, limit: 120), checks: [.et02],
        hint: "Si elle cumule des fonctions que la FAQ sépare : pourquoi."),
      Field(
        "roles", "Rôles",
        .checks(\.roles, Role.allCases.map { Choice(id: $0.rawValue, text: $0.label) }),
        hint: "Ce qu'elle peut faire dans ce programme ; aucun : elle n'y entre pas."),
      Field(
        "status", "Statut",
        .choice(\.status, free: false) { query, _, _ in
          Choices.cases(AgentStatus.self, query, label: \.label)
        }, width: 16, hint: "Rien de plus n'est demandé (FAQ 13)."),
      Field(
        "origin", "Vient de",
        .choice(\.origin, free: false) { query, _, _ in
          Choices.cases(AgentOrigin.self, query, label: \.label)
        }, width: 22, joins: true),
      Field(
        "contractEnd", "Fin de contrat", .day(\.contractEnd), width: 14, checks: [.om09],
        hint: "Vide pour un titulaire. Ordres et lettres n'iront pas au-delà (FAQ 13)."),
    ]
  }

  private static func travel(_ draft: AgentDraft) -> [Field<AgentDraft, Context>] {
    [
      Field(
        "home", "Habite à", section: "Déplacements",
        .choice(\.home, free: false) { query, _, _ in Choices.communes(query) }, width: 30,
        checks: [.om04],
        hint: "La résidence familiale : s'y rendre n'est pas une mission."),
      Field(
        "vehicle", "Véhicule",
        .choice(\.vehicleSort, free: false) { query, _, _ in
          [car, twoWheeler].filter { Search.answers($0.text, query) }
        }, width: 22, checks: [.om05, .om06],
        hint: "Le véhicule personnel, voiture ou deux-roues ; vide sans véhicule."),
    ] + size(draft) + further + draft.claimedYears.indices.map { claimed($0, draft) }
  }

  /// A car is paid by its power, a two-wheeler by its cylinders.
  private static func size(_ draft: AgentDraft) -> [Field<AgentDraft, Context>] {
    switch draft.vehicleSort.id {
    case car.id:
      [
        Field(
          "power", "CV", .text(\.power, limit: 2, tidy: nil, popup: nil), required: true, width: 5,
          joins: true, checks: [.om05, .om06], hint: "La puissance fiscale, sur la carte grise.")
      ]
    case twoWheeler.id:
      [
        Field(
          "cylinders", "Cylindrée",
          .choice(\.cylinderClass, free: false) { query, _, _ in
            Choices.cases(CylinderClass.self, query, label: \.label)
          }, required: true, width: 20, joins: true, checks: [.om05, .om06],
          hint: "Au-delà de 125 cm³, motocyclette ; sinon vélomoteur, 10 € par mois au moins.")
      ]
    default: []
    }
  }

  private static let further: [Field<AgentDraft, Context>] = [
    Field(
      "authorisedOn", "Autorisé", .day(\.authorisedOn), width: 14, checks: [.om05],
      hint: "Le jour où le chef d'établissement l'a autorisé pour le service."),
    Field(
      "insuranceEnd", "Assuré", .day(\.insuranceEnd), width: 14, joins: true, checks: [.om05],
      hint: "Le dernier jour de l'assurance."),
  ]

  private static func claimed(
    _ index: Int, _ draft: AgentDraft
  ) -> Field<AgentDraft, Context> {
    let year = draft.claimedYears[index].year
    return Field(
      claimedName(year), "Km pris \(year)", .distance(\.claimedYears[index].distance), width: 14,
      joins: index % 2 == 1, checks: [.om06],
      hint: "Les kilomètres de \(year) déclarés hors de cette base ; vide : aucun.")
  }

  /// The field of what was claimed in a year.
  static func claimedName(_ year: Int) -> String { "claimed.\(year)" }
}
