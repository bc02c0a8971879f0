internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

extension OrderDraft {
  /// A signed order shows what was signed; its end, its reference and its notes alone are typed.
  static func fields(of draft: OrderDraft) -> [Field<OrderDraft, Context>] {
    draft.order.isSigned ? signed(draft) : who(draft) + zone(draft) + why(draft) + further
  }

  private static func who(_ draft: OrderDraft) -> [Field<OrderDraft, Context>] {
    [
      Field(
        FieldName.agent.rawValue, "Agent", section: "Pour qui et jusqu'à quand",
        .choice(\.agent, free: false) { query, _, context in
          try Choices.agents(query, context)
        }, required: true, width: 30, checks: [.om09],
        hint: "Toute personne qui se déplace pour le bureau."),
      Field(
        "kind", "Type",
        .choice(\.kind, free: false) { query, _, _ in
          Choices.cases(MissionOrderKind.self, query, label: \.label)
        }, width: 16, joins: true, checks: [.om01],
        hint: "Permanent : douze mois au plus. Ponctuel : une occasion."),
      Field("from", "Du", .day(\.from), required: true, width: 14, hint: "Le premier jour."),
      end(joins: true),
    ]
  }

  private static func end(joins: Bool) -> Field<OrderDraft, Context> {
    Field(
      FieldName.orderEnd.rawValue, "Au", .day(\.to), required: true, width: 14, joins: joins,
      checks: [.om01, .om07, .om08, .om09],
      hint: "Le dernier jour. Douze mois au plus pour un ordre permanent.")
  }

  private static func zone(_ draft: OrderDraft) -> [Field<OrderDraft, Context>] {
    let name = draft.academyName
    return [
      Field(
        "academy", "Académie", section: "Où",
        .checks(\.academy, [Choice(id: academyID, text: "toute l'académie de \(name)")]),
        hint: "Espace coche ; les zones s'ajoutent."),
      Field(
        "departments", "Départements", .words(\.departments, limit: 40), width: 24,
        hint: "Leurs numéros : 57, 54."),
    ]
      + draft.communes.indices.map { index in
        Field(
          "commune.\(index)", index == 0 ? "Communes" : "",
          .choice(\.communes[index], free: false) { query, _, _ in Choices.communes(query) },
          width: 36, hint: "Une commune hors de ces départements, par son nom ou son code postal.")
      }
  }

  private static func why(_ draft: OrderDraft) -> [Field<OrderDraft, Context>] {
    let purposes: Field<OrderDraft, Context> = Field(
      "purposes", "Objet", section: "Pourquoi et comment",
      .checks(
        \.purposes, MissionPurpose.allCases.map { Choice(id: $0.rawValue, text: $0.label) }),
      required: true, hint: "Espace coche ; Gauche et Droite passent de l'un à l'autre.")
    let means: Field<OrderDraft, Context> = Field(
      FieldName.vehicle.rawValue, "Moyens",
      .checks(\.means, TravelMeans.allCases.map { Choice(id: $0.rawValue, text: $0.label) }),
      required: true, checks: [.om05],
      hint: "Le véhicule personnel demande l'autorisation du chef et une assurance à jour.")
    let schools: Field<OrderDraft, Context> = Field(
      "schools", "Pour", .checks(\.schools, draft.known), required: true,
      hint: "Le lycée, ou les deux d'un poste partagé (FAQ 21).")
    return [purposes, means] + (draft.known.count > 1 ? [schools] : [])
  }

  private static let further: [Field<OrderDraft, Context>] = [
    Field(
      "reference", "Référence", section: "Suivi", .words(\.reference, limit: 40), width: 30,
      hint: "Le numéro de l'ordre, dans Chorus-DT par exemple."),
    Field("notes", "Notes", .block(\.notes, rows: 2, limit: MissionOrder.notesLimit)),
  ]

  private static func signed(_ draft: OrderDraft) -> [Field<OrderDraft, Context>] {
    [
      Field("agent", "Agent", section: "Ordre signé", .fixed { $0.order.agentName }),
      Field("kind", "Type", .fixed { $0.order.kind.label }),
      Field("from", "Du", .fixed { $0.order.from.longFrench }), end(joins: false),
      Field("zone", "Zone", .fixed { $0.order.zone.label }),
      Field("purposes", "Objet", .fixed { OrderWords.purposes($0.order) }),
      Field(
        "means", "Moyens",
        .fixed { draft in
          ListJoin.and(TravelMeans.allCases.filter(draft.order.means.contains).map(\.label))
        }),
      Field("steps", "Étapes", .fixed { OrderSteps.text($0.order) }),
    ] + further
  }
}
