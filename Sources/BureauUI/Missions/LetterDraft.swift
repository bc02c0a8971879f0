internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A mission letter as it is drafted.
struct LetterDraft: EditDraft {
  var letter: MissionLetter
  var isNew: Bool
  var agent: Choice
  var from: String
  var to: String
  var schools: Set<String>
  var rows: [Row]
  /// The schools of the base and the objectives of the roadmap.
  var known: [Choice] = []
  var objectives: [Choice] = []

  /// One item.
  struct Row: Codable, Hashable, Sendable {
    var text = ""
    var share = Choices.of(LetterShare.own, LetterShare.own.label)
    var area = Choice()
    var objective = Choice()

    var isBlank: Bool { text.isEmpty && area.isBlank && objective.isBlank }
  }

  static let form = "missionLetter"
  var recordID: String? { isNew ? nil : letter.id.rawValue }
  var title: String {
    (isNew ? "Nouvelle lettre de mission" : "Lettre de mission")
      + (agent.text.isEmpty ? "" : " > \(agent.text)")
  }

  static let about = [
    "La rédaction est libre : une mission par ligne, propre, partagée ou transversale, et",
    "l'objectif de la feuille de route auquel elle répond. Les trois premières missions du DDFPT",
    "lui reviennent (LM-02). La lettre n'entre en vigueur que signée par le chef d'établissement.",
  ]

  static func open(_ letter: MissionLetter?, _ context: Context) throws -> Outcome<Context> {
    let year = SchoolYear.containing(context.today)
    let establishments = try context.store.establishments()
    let fresh = MissionLetter(
      id: context.store.newIdentifier(), agent: context.agent.id, agentName: context.agent.name,
      from: context.today, to: year.last, establishments: establishments.map(\.id))
    var draft = LetterDraft(letter ?? fresh, isNew: letter == nil)
    draft.known = establishments.map { Choice(id: $0.id.rawValue, text: $0.name) }
    let roadmap = try establishments.first.flatMap {
      try context.store.roadmap(of: $0.id, in: year)
    }
    draft.objectives = (roadmap?.objectives ?? []).map {
      Choice(id: $0.id.rawValue, text: $0.title)
    }
    for index in draft.rows.indices {
      let id = draft.rows[index].objective.id
      draft.rows[index].objective = draft.objectives.first { $0.id == id } ?? Choice()
    }
    return try EditPane.open(draft, context)
  }

  init(_ letter: MissionLetter, isNew: Bool) {
    self.letter = letter
    self.isNew = isNew
    agent = Choice(id: letter.agent.rawValue, text: letter.agentName)
    from = letter.from.french
    to = letter.to.french
    schools = Set(letter.establishments.map(\.rawValue))
    rows = letter.items.map(Row.init) + [Row()]
  }

  static func settle(_ draft: inout LetterDraft, _ context: Context) {
    draft.rows = draft.rows.filter { !$0.isBlank } + [Row()]
  }
}

extension LetterDraft.Row {
  init(_ item: LetterItem) {
    text = item.text
    share = Choices.of(item.share, item.share.label)
    area = item.area.map { Choice(id: "\($0.rawValue)", text: $0.label) } ?? Choice()
    objective = item.objective.map { Choice(id: $0.rawValue) } ?? Choice()
  }
}
