import TextUI

/// A form with every kind of field, repeated rows among them.
struct SampleDraft: Hashable, Sendable {
  var company = Choice()
  var person = Choice()
  var on = ""
  var siret = ""
  var name = ""
  var topics: Set<String> = []
  var offers = [Offer()]
  var notes = ""
  var isLong = false

  struct Offer: Hashable, Sendable {
    var formation = ""
    var places = ""
    var isBlank: Bool { formation.isEmpty && places.isEmpty }
  }
}

typealias SampleForm = Form<SampleDraft, SampleContext>

/// What the panes of these tests share.
struct SampleContext: Sendable {
  var today = "24/11/2026"
}

enum SampleFields {
  static let companies = ["Garage Moreau", "Garage du Lac", "Boulangerie Petit"].enumerated().map {
    Choice(id: "c\($0)", text: $1, detail: "Metz")
  }

  static let topics = ["places", "tuteurs", "jury", "taxe"].map { Choice(id: $0, text: $0) }

  static func all(_ draft: SampleDraft) -> [Field<SampleDraft, SampleContext>] {
    [
      Field(
        "number", "Numéro", section: "Qui et quand", .fixed { "n° \($0.offers.count)" }, width: 12),
      Field(
        "company", "Entreprise", .choice(\.company, free: false, options: companies),
        required: true, width: 40),
      Field("person", "Rencontré", .choice(\.person, free: true, options: people), width: 40),
      Field(
        "on", "Le", .text(\.on, limit: 20, tidy: day, popup: { _, _ in SamplePopup() }),
        required: true, width: 14, echoWidth: 9
      ) { draft, _ in draft.on == "24/11/2026" ? "mardi" : "" },
      Field(
        "siret", "SIRET", .text(\.siret, limit: 24, tidy: nil, popup: nil), width: 20, joins: true,
        advancesAt: 14),
      Field("place", "Lieu", .fixed { _ in "au lycée" }, width: 12),
      Field(
        "name", "Nom", .text(\.name, limit: 60, tidy: { text, _ in trimmed(text) }, popup: nil)),
      Field("topics", "Objet", section: "Pourquoi", .checks(\.topics, topics)),
    ] + draft.offers.indices.flatMap(offer) + (draft.isLong ? more : []) + [
      Field("notes", "Notes", .block(\.notes, rows: 4, limit: 200))
    ]
  }

  /// Keeps an empty row under the offers.
  static func settle(_ draft: inout SampleDraft, _ context: SampleContext) {
    draft.offers = draft.offers.filter { !$0.isBlank } + [SampleDraft.Offer()]
  }

  static func form(_ draft: SampleDraft = SampleDraft()) -> SampleForm {
    var form = SampleForm(draft, fields: all, settle: settle)
    form.refresh(SampleContext())
    return form
  }

  private static func offer(_ index: Int) -> [Field<SampleDraft, SampleContext>] {
    [
      Field(
        "formation.\(index)", index == 0 ? "Offres" : "",
        .text(\.offers[index].formation, limit: 30, tidy: nil, popup: nil), width: 30),
      Field(
        "places.\(index)", "Nb", .text(\.offers[index].places, limit: 2, tidy: nil, popup: nil),
        width: 4, joins: true),
    ]
  }

  private static let more: [Field<SampleDraft, SampleContext>] = (0..<20).map {
    Field("more.\($0)", "Ligne \($0)", .text(\.name, limit: 60, tidy: nil, popup: nil), width: 30)
  }

  @Sendable private static func companies(
    _ query: String, _ draft: SampleDraft, _ context: SampleContext
  ) -> [Choice] {
    companies.filter { $0.text.lowercased().contains(query.lowercased()) || query.isEmpty }
  }

  @Sendable private static func people(
    _ query: String, _ draft: SampleDraft, _ context: SampleContext
  ) -> [Choice] {
    draft.company.isChosen && "karim moreau".hasPrefix(query.lowercased())
      ? [Choice(id: "p1", text: "Karim Moreau", detail: "gérant")] : []
  }

  @Sendable private static func day(_ text: String, _ context: SampleContext) -> String? {
    text == "auj" ? context.today : nil
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}

/// A calendar of one day.
struct SamplePopup: FieldPopup {
  var hint: String { "Entrée" }
  var size: Size { Size(columns: 26, rows: 11) }

  func handle(_ key: Key) -> FieldPopupOutcome {
    switch key {
    case .enter: .pick("25/11/2026")
    case .escape: .cancel
    default: .stay
    }
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    for row in 0..<9 {
      canvas.put("semaine \(row)", row: rect.row + row, column: rect.column)
    }
  }
}

extension SampleForm {
  /// Presses keys one after the other; gives the outcome of the last one.
  @discardableResult
  mutating func press(_ keys: [Key]) throws -> FormOutcome {
    try keys.reduce(.stay) { _, key in try handle(key, SampleContext()) }
  }

  @discardableResult
  mutating func type(_ text: String) throws -> FormOutcome { try press(keys(text)) }

  func canvas(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    draw(on: &canvas, in: Frame.body(of: size))
    return canvas
  }
}
