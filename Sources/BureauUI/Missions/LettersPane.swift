internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// The mission letters of the office, those that begin last first.
struct LettersPane: ListPane, CheckedPane {
  typealias Context = BureauUI.Context

  var table = Table<LetterLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: Self.detailRows)
  var tally: Tally?
  var isStale = true
  private var lines: [LetterLine] = []
  private var schools: [Establishment] = []
  private var roadmap: Roadmap?
  private var agents: [Agent] = []

  private static let detailRows = 10

  var heading: Heading {
    Heading("Missions > lettres de mission", right: Plural.count(lines.count, "lettre"))
  }

  var status: Status {
    guard let letter = table.selected?.letter else { return Status("c en rédige une.") }
    guard letter.inForceOn == nil else { return Status("p l'imprime.") }
    return Status("w consigne la signature de chaque chef d'établissement : elle entre en vigueur.")
  }

  var about: [String] {
    [
      "La lettre de mission dit ce dont un agent est chargé : le chef d'établissement la donne, en",
      "réponse à la feuille de route (FAQ 16). La rédiger est libre ; seule la signature du chef,",
      "des deux pour un poste partagé (FAQ 21), la met en vigueur.",
    ]
  }

  static let bindings: [Binding<Self>] =
    (own + common.filter { !$0.keys.contains(.function(7)) } + moving).named("lettres")

  private static let own: [Binding<Self>] = [
    Binding(
      [.enter, .character("e")], "Ouvrir, modifier la lettre", short: "Ouvrir", rank: 10,
      disabled: signed
    ) { pane, context in
      try pane.withLetter { try LetterDraft.open($0, context) }
    },
    Binding([.character("c")], "Nouvelle lettre de mission", short: "Créer", rank: 11) {
      _, context in try LetterDraft.open(nil, context)
    },
    Binding(
      [.character("w")], "Consigner une signature", short: "Signée", rank: 12, disabled: inForce
    ) { pane, context in
      try pane.withLetter { letter in
        guard let school = letter.unsigned.first else { return .stay }
        let name = pane.schools.first { $0.id == school }?.name ?? ""
        return try EditPane.open(LetterSignDraft(letter, school, name, context), context)
      }
    },
    Binding(
      [.character("p")], "Imprimer : voir le document", short: "Imprimer", rank: 13,
      disabled: noRow
    ) { pane, context in
      try pane.withLetter { letter in
        .push(
          DocumentPane(
            try MissionDocuments.letter(letter, in: context.store, context.templates)))
      }
    },
    Binding(
      [.function(4), .control(" "), .tab], "Choisir une liste", short: "Liste", rank: 20
    ) { _, _ in .push(MissionLists.chooser) },
  ]

  mutating func reload(_ context: Context) throws {
    schools = try context.store.establishments()
    agents = try context.store.agents()
    roadmap = try schools.first.flatMap {
      try context.store.roadmap(of: $0.id, in: SchoolYear.containing(context.today))
    }
    lines = try context.store.missionLetters().enumerated().map {
      LetterLine(key: $0, letter: $1, state: $1.state(on: context.today))
    }
    try table.refresh(source(context))
    isStale = false
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    try MissionLists.open(choice, context)
  }

  func source(_ context: Context) -> TableSource<LetterLine> { .whole(lines) }

  mutating func rest(_ context: Context) throws {}

  /// What the letter below the list breaks.
  func checks(_ context: Context) throws -> [CheckID] {
    table.selected.map { broken(by: $0.letter).map(\.check) } ?? []
  }

  private func broken(by letter: MissionLetter) -> [Violation] {
    Checks.broken(by: letter, roadmap, of: agents.first { $0.id == letter.agent })
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: Self.columns,
      empty: ["Aucune lettre de mission. c en rédige une, que le chef d'établissement signe."])
    guard let letter = table.selected?.letter, let place = layout.detail(in: body) else { return }
    Box.rule(
      on: &canvas, row: place.row, columns: 1..<place.columns - 1,
      title: "Lettre de \(letter.agentName)", right: LetterWords.signatures(letter, schools))
    let warnings = broken(by: letter).prefix(1).map { ("▲", $0.cited) }
    let items = letter.items.map { (item) in
      ("•", "\(item.text) (\(item.share.label))")
    }
    for (offset, line) in (warnings + items).prefix(place.rows - 1).enumerated() {
      let row = place.row + 1 + offset
      let style: Style = line.0 == "▲" ? .stateWarning : .text
      canvas.put(line.0, row: row, column: 2, style: style)
      canvas.put(line.1, row: row, column: 4, style: style, width: place.columns - 6)
    }
  }

  private static let columns: [Column<LetterLine>] = [
    Column("Agent", .share(1, min: 20)) { $0.letter.agentName },
    Column("Du", .cells(10)) { $0.letter.from.french },
    Column("Au", .cells(10)) { $0.letter.to.french },
    Column("Missions", .cells(8), align: .right) { "\($0.letter.items.count)" },
    Column(
      "État", .cells(14), style: { style($0.state) },
      text: { "\($0.state.glyph) \($0.state.label)" }),
  ]

  private static func style(_ state: MissionLetterState) -> Style {
    switch state {
    case .draft, .ended: .textMuted
    case .signed: .stateInfo
    case .inForce: .stateOk
    }
  }

  private func withLetter(_ body: (MissionLetter) throws -> Outcome<Context>) throws
    -> Outcome<Context>
  {
    guard let letter = table.selected?.letter else { return .stay }
    return try body(letter)
  }

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "Aucune lettre ici : c en rédige une." : nil
  }
  private static let signed: @Sendable (Self) -> String? = { pane in
    if let reason = noRow(pane) { return reason }
    return pane.table.selected?.letter.signatures.isEmpty == false
      ? "Une lettre signée ne change plus : rédigez-en une autre (c)." : nil
  }
  private static let inForce: @Sendable (Self) -> String? = { pane in
    if let reason = noRow(pane) { return reason }
    return pane.table.selected?.letter.unsigned.isEmpty == true
      ? "Tous les chefs d'établissement l'ont signée." : nil
  }
}
