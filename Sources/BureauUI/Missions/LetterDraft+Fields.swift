internal import BureauDomain
internal import BureauStore
internal import TextUI

extension LetterDraft {
  static func fields(of draft: LetterDraft) -> [Field<LetterDraft, Context>] {
    let schools: Field<LetterDraft, Context> = Field(
      "schools", "Pour", .checks(\.schools, draft.known), required: true, checks: [.lm01],
      hint: "Les deux lycées d'un poste partagé : leurs deux chefs signent (FAQ 21).")
    return who + (draft.known.count > 1 ? [schools] : []) + draft.rows.indices.flatMap(row)
  }

  private static let who: [Field<LetterDraft, Context>] = [
    Field(
      FieldName.agent.rawValue, "Agent", section: "Pour qui et jusqu'à quand",
      .choice(\.agent, free: false) { query, _, context in
        try Choices.agents(query, context)
      }, required: true, width: 30, checks: [.lm03],
      hint: "La personne chargée de ces missions."),
    Field("from", "Du", .day(\.from), required: true, width: 14, hint: "Le premier jour."),
    Field(
      "to", "Au", .day(\.to), required: true, width: 14, joins: true, checks: [.om09],
      hint: "Le dernier jour."),
  ]

  private static func row(_ index: Int) -> [Field<LetterDraft, Context>] {
    [
      Field(
        "text.\(index)", "Mission", section: index == 0 ? "Missions" : nil,
        .words(\.rows[index].text, limit: LetterItem.textLimit),
        hint: "Ce dont l'agent est chargé, en une ligne.", skips: 3),
      Field(
        "share.\(index)", "Part",
        .choice(\.rows[index].share, free: false) { query, _, _ in
          Choices.cases(LetterShare.self, query, label: \.label)
        }, width: 18, hint: "Propre, partagée avec d'autres, ou transversale."),
      Field(
        "area.\(index)", "DDFPT",
        .choice(\.rows[index].area, free: false) { query, _, _ in
          DdfptMission.allCases.map { Choice(id: "\($0.rawValue)", text: $0.label) }
            .filter { Search.answers($0.text, query) }
        }, width: 38, joins: true, checks: [.lm02],
        hint: "La mission du DDFPT dont elle relève, s'il y en a une ; vide sinon."),
      Field(
        "objective.\(index)", "Objectif",
        .choice(\.rows[index].objective, free: false) { query, draft, _ in
          draft.objectives.filter { Search.answers($0.text, query) }
        }, width: 56, checks: [.lm03],
        hint: "L'objectif de la feuille de route auquel elle répond."),
    ]
  }
}
