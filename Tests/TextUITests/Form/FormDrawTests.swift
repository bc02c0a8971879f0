import TestSupport
import Testing

@testable import TextUI

struct FormDrawTests {
  private func draft(isLong: Bool = false) -> SampleDraft {
    SampleDraft(
      company: SampleFields.companies[0], on: "24/11/2026", name: "Petit", topics: ["jury"],
      offers: [.init(formation: "CAP", places: "2"), .init()], notes: "Bon accueil.",
      isLong: isLong)
  }

  @Test func `a form at eighty columns`() throws {
    var form = SampleFields.form(draft())
    form.problems = [
      FieldProblem(field: "name", isError: true, "Écrivez le nom.", reference: "CO-01 · B1")
    ]
    try form.press([.function(2)])
    expectPicture(
      form.canvas(Size(columns: 80, rows: 24)),
      """

       ── Qui et quand ──────────────────────────────────────────────────────────────
        Numéro       n° 2
        Entreprise * [Garage Moreau                        ▼]
        Rencontré    [                                     ▼]
        Le *         [24/11/2026 ▼] mardi      SIRET [                  ]
        Lieu         au lycée
       ×Nom          [Petit                                                         ]
       ── Pourquoi ──────────────────────────────────────────────────────────────────
        Objet        [ ] places  [ ] tuteurs  [x] jury  [ ] taxe
        Offres       [CAP                         ]  Nb [2 ]
                     [                            ]  Nb [  ]
        Notes        ┌──────────────────────────────────────────────────────────────┐
                     │Bon accueil.                                                  │
                     │                                                              │
                     │                                                              │
                     │                                                              │
                     └───────────────────────────────────────────────────── 12/200 ─┘
                     [ Enregistrer ]
       ──────────────────────────────────────────────────────────────────────────────
        × Écrivez le nom.
                                                               CO-01 · B1   F1 : FAQ
      """)
  }

  @Test(arguments: windows, [false, true])
  func `every field is seen with its cursor, and nothing outside the body`(
    window: Size, isLong: Bool
  ) throws {
    var form = SampleFields.form(draft(isLong: isLong))
    form.fit(columns: window.columns)
    form.problems = [
      FieldProblem(
        field: "name", isError: true,
        "Une phrase assez longue pour tenir sur deux lignes au moins, et même trois quand la "
          + "fenêtre est étroite : rien n'en est coupé, jusqu'au terminus.",
        reference: "PL-01 · FAQ 20")
    ]
    try form.press([.function(2)])
    let body = Frame.body(of: window)
    for _ in form.fields.indices {
      let canvas = form.canvas(window)
      #expect(canvas.hasCursor(in: body), "\(form.focused?.name ?? "")")
      #expect(canvas.text(row: 0).isEmpty && canvas.text(row: window.rows - 2).isEmpty)
      #expect(canvas.picture.contains("terminus.") && canvas.picture.contains("PL-01 · FAQ 20"))
      if let label = form.focused?.label, !label.isEmpty {
        #expect(canvas.text(row: canvas.cursor?.row ?? 0).contains(label) || label == "Notes")
      }
      try form.press([.tab])
    }
    try form.press([.pageDown])
    #expect(form.canvas(window).row(of: "[ Enregistrer ]") != nil)
  }

  @Test(arguments: windows)
  func `a long text in the notes keeps its cursor in the box`(window: Size) throws {
    var form = SampleFields.form(draft(isLong: true))
    form.fit(columns: window.columns)
    form.focus(on: "notes")
    for word in 0..<40 {
      try form.type("mot\(word) ")
      let canvas = form.canvas(window)
      let cursor = try #require(canvas.cursor)
      #expect(canvas.text(row: cursor.row).contains("│"))
      #expect(canvas.hasCursor(in: Frame.body(of: window)))
    }
  }

  @Test(arguments: windows)
  func `lists and boxes stand whole in the body`(window: Size) throws {
    for name in ["company", "on"] {
      var form = SampleFields.form(SampleDraft(isLong: true))
      form.focus(on: name)
      try form.press([.function(4)])
      let canvas = form.canvas(window)
      let expected = name == "on" ? ["semaine 0", "semaine 8"] : ["Boulangerie Petit"]
      for text in expected { #expect(canvas.row(of: text) != nil, "\(text)") }
      #expect(canvas.text(row: 0).isEmpty && canvas.text(row: window.rows - 2).isEmpty)
      #expect(canvas.picture.contains("└") && canvas.picture.contains("┌"))
    }
  }

  @Test func `a form may stand beside something else`() {
    var canvas = Canvas(size: Size(columns: 100, rows: 24))
    SampleFields.form(draft()).draw(
      on: &canvas, in: Rect(row: 2, column: 30, columns: 60, rows: 18))
    for row in 0..<24 {
      #expect(canvas.text(row: row).prefix(30).allSatisfy { $0 == " " })
      #expect(DisplayWidth.of(canvas.text(row: row)) <= 90)
    }
  }

  @Test(arguments: 0..<40)
  func `any keys leave the form alive, drawn and with its text`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let moves: [Key] = [
      .tab, .backTab, .up, .down, .enter, .pageUp, .pageDown, .escape, .function(4), .left, .right,
      .home, .end, .function(2), .control("g"), .function(9), .insert,
    ]
    let erasers: [Key] = [.backspace, .delete, .control("u"), .control("k")]
    let letters = Array("gaék 12bz+漢é")
    var form = SampleFields.form(draft(isLong: seed.isMultiple(of: 3)))
    form.previous = SampleDraft(name: "avant", offers: [])
    for _ in 0..<120 {
      let window = windows.randomElement(using: &random) ?? windows[0]
      form.fit(columns: window.columns)
      let before = form.draft
      switch Int.random(in: 0..<10, using: &random) {
      case 0...3: try form.press([.character(letters.randomElement(using: &random) ?? "a")])
      case 4: try form.press([erasers.randomElement(using: &random) ?? .delete])
      case 5: _ = try form.paste("coll\u{301}é\n", SampleContext())
      default:
        let key = moves.randomElement(using: &random) ?? .tab
        let isOpen = form.isOpen
        try form.press([key])
        if !isOpen, key != .control("g"), !form.isOpen {
          #expect(form.draft.name.filter { $0 != " " } == before.name.filter { $0 != " " })
          #expect(form.draft.notes.filter { $0 != "\n" } == before.notes.filter { $0 != "\n" })
          #expect(form.draft.siret == before.siret && form.draft.topics == before.topics)
          #expect(form.draft.offers.filter { !$0.isBlank } == before.offers.filter { !$0.isBlank })
        }
      }
      #expect(form.focused.map { $0.isReachable } ?? (form.focus == form.fields.count))
      let canvas = form.canvas(window)
      #expect(canvas.text(row: 0).isEmpty && canvas.text(row: window.rows - 1).isEmpty)
      #expect(canvas.hasCursor(in: Frame.body(of: window)))
    }
  }
}
