internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The chosen row of the annuaire in a few lines, under the list.
enum DirectorySummary {
  /// The rows it takes, its rule included.
  static let rows = 6

  static func draw(_ entry: DirectoryEntry, on canvas: inout Canvas, in rect: Rect) {
    Box.rule(
      on: &canvas, row: rect.row, columns: 1..<rect.columns - 1, title: entry.name,
      right: entry.isActive ? "en activité" : "× fermé selon SIRENE")
    let town = Labels.town(entry.postalCode, entry.town)
    let activity = entry.naf.map { naf in
      [naf.code, Reference.nafLabel(naf)].compactMap { $0 }.joined(separator: " ")
    }
    let lines: [(String, String)] = [
      ("Adresse", [entry.address, town].filter { !$0.isEmpty }.joined(separator: ", ")),
      ("SIRET", entry.siret.description),
      (
        "Activité",
        [activity, entry.workforce.map { "\($0.label) salarié(s)" }].compactMap { $0 }.joined(
          separator: "   ")
      ),
    ]
    for (offset, line) in lines.enumerated() {
      canvas.put(line.0, row: rect.row + 1 + offset, column: 2, style: .fieldLabel, width: 9)
      canvas.put(line.1, row: rect.row + 1 + offset, column: 12, width: rect.columns - 14)
    }
    guard let violation = CO06.violation(entry) else { return }
    canvas.put(
      "▲ \(violation.cited)", row: rect.row + 4, column: 2, style: .stateWarning,
      width: rect.columns - 4)
  }
}
