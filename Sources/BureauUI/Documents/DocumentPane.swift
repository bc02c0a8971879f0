internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// A document as plain text, before it goes into `sortie/`.
struct DocumentPane: Pane {
  typealias Context = BureauUI.Context

  private let document: Document
  private let lines: [String]
  private var first = 0
  private var rows = 20

  init(_ document: Document) {
    self.document = document
    lines = document.textLines
  }

  var heading: Heading { Heading("Document > \(document.title)", right: place) }
  var status: Status { Status("o l'écrit pour Word et LibreOffice, h pour un navigateur.") }

  var about: [String] {
    [
      "Le document tel qu'il s'imprimera. o l'écrit dans sortie/ en .odt, que Word et LibreOffice",
      "ouvrent ; h en une page HTML à imprimer ; t en texte. Le lycée peut avoir ses propres modèles",
      "dans son dossier de configuration : « bureau diagnostic --modeles » dit ce qui leur manque.",
    ]
  }

  static let bindings: [Binding<Self>] = [
    Binding([.character("o"), .function(2)], "Écrire en .odt", short: ".odt", rank: 10) {
      try $0.write(.openDocument, $1)
    },
    Binding([.character("h")], "Écrire en page HTML", short: "HTML", rank: 11) {
      try $0.write(.html, $1)
    },
    Binding([.character("t")], "Écrire en texte", short: "Texte", rank: 12) {
      try $0.write(.text, $1)
    },
    Binding([.down, .character("j")], "Ligne suivante", rank: Binding<Self>.movement) { pane, _ in
      pane.scroll(1)
    },
    Binding([.up, .character("k")], "Ligne précédente", rank: Binding<Self>.movement) { pane, _ in
      pane.scroll(-1)
    },
    Binding(
      [.pageDown, .character(" ")], "Page suivante", short: "Page", rank: 13
    ) { pane, _ in pane.scroll(pane.rows - 1) },
    Binding([.pageUp], "Page précédente", rank: Binding<Self>.movement) { pane, _ in
      pane.scroll(1 - pane.rows)
    },
    Binding([.home, .character("g")], "Début", rank: Binding<Self>.movement) { pane, _ in
      pane.scroll(-pane.lines.count)
    },
    Binding([.end, .character("G")], "Fin", rank: Binding<Self>.movement) { pane, _ in
      pane.scroll(pane.lines.count)
    },
    Binding(
      [.function(3), .escape, .character("q"), .function(12)], "Retour à l'écran précédent",
      short: "Retour", rank: KeyBar.leaveRank
    ) { _, _ in .pop },
  ].named("document")

  mutating func fit(_ size: Size, _ context: Context) throws {
    rows = size.rows
    _ = scroll(0)
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    let left = max(0, (body.columns - Self.sheetColumns) / 2)
    for (offset, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
      canvas.put(
        line, row: body.row + offset, column: left,
        style: line.hasPrefix("──") ? .textStrong : .text)
    }
  }

  private static let sheetColumns = 80

  /// « lignes 1–20 / 46 » when the document is longer than the screen.
  private var place: String {
    lines.count > rows
      ? "lignes \(first + 1)–\(min(lines.count, first + rows)) / \(lines.count)" : ""
  }

  private mutating func scroll(_ step: Int) -> Outcome<Context> {
    first = max(0, min(lines.count - rows, first + step))
    return .stay
  }

  private func write(_ format: DocumentFormat, _ context: Context) throws -> Outcome<Context> {
    guard let exchange = context.exchange else {
      return .notify(Notice("Aucun dossier d'échange n'est disponible ici.", .warning), then: .stay)
    }
    let name = try exchange.write(document, as: format)
    return .notify(
      Notice("Écrit : sortie/\(name), gardé \(ExchangeFolder.daysKept) jours."), then: .stay)
  }
}
