internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// The chosen claim in a few lines, under the list.
enum ClaimSummary {
  /// The rows it takes, its rule included.
  static let rows = 8

  static func draw(_ line: ClaimLine, on canvas: inout Canvas, in rect: Rect) {
    Box.rule(
      on: &canvas, row: rect.row, columns: 1..<rect.columns - 1,
      title: "\(line.month.monthAndYear), \(line.agentName)", right: line.state)
    for (offset, fact) in facts(line).prefix(rect.rows - 1).enumerated() {
      let row = rect.row + 1 + offset
      canvas.put(fact.0, row: row, column: 2, style: .fieldLabel, width: 11)
      canvas.put(fact.1, row: row, column: 14, style: fact.2, width: rect.columns - 16)
    }
  }

  private static func facts(_ line: ClaimLine) -> [(String, String, Style)] {
    switch line.content {
    case .undeclared(let month):
      [
        ("▲", "\(month.total) non déclarés : Entrée prépare l'état de frais.", .stateWarning),
        ("Trajets", "\(Plural.count(month.trips, "déplacement")), \(month.distance)", .text),
      ]
    case .claim(let file): facts(file)
    }
  }

  private static func facts(_ file: ClaimFile) -> [(String, String, Style)] {
    let claim = file.claim
    let refusals = file.broken.filter { $0.severity == .refuses }
    let rejection = claim.rejection.map { [("×", $0.text, Style.stateError)] } ?? []
    let warning = refusals.first.map { [("▲", $0.cited, Style.stateWarning)] } ?? []
    let facts: [(String, String)] = [
      ("Payeur", claim.payer.label),
      ("Kilomètres", ClaimText.kilometres(file)),
      ("Total", file.lines.total.french),
      ("Suivi", claim.steps.suffix(2).map(\.text).joined(separator: " ; ")),
      ("Notes", claim.notes.replacing("\n", with: " ")),
    ]
    return rejection + warning + facts.filter { !$0.1.isEmpty }.map { ($0.0, $0.1, .text) }
  }
}
