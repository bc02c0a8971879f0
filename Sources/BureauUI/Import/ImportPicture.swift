internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// What an import did, or would do: its figures, then every line there is something to say of.
enum ImportPicture {
  static func draw(_ report: ImportReport, from first: Int, on canvas: inout Canvas, in body: Rect)
  {
    let summary = summary(report, columns: body.columns)
    for (offset, line) in summary.enumerated() {
      canvas.put(line, row: body.row + offset, column: 2, style: .text, width: body.columns - 4)
    }
    let row = body.row + summary.count
    let lines = lines(report)
    Box.rule(
      on: &canvas, row: row + 1, columns: 1..<body.columns - 1, title: "Lignes à regarder",
      right: lines.isEmpty ? "" : "\(lines.count)")
    guard !lines.isEmpty else {
      canvas.put("Aucune : tout est clair.", row: row + 2, column: 4, style: .stateOk)
      return
    }
    let room = room(for: report, Size(columns: body.columns, rows: body.rows))
    for (offset, line) in lines.dropFirst(first).prefix(room).enumerated() {
      let at = row + 2 + offset
      canvas.put("\(line.line)", row: at, column: 2, style: .textMuted, width: 7)
      canvas.put(glyph(line), row: at, column: 10, style: style(line))
      canvas.put(line.name, row: at, column: 12, width: 24)
      canvas.put(line.message, row: at, column: 38, style: style(line), width: body.columns - 40)
    }
  }

  /// How many lines of the report are seen at once under its figures.
  static func room(for report: ImportReport, _ size: Size) -> Int {
    max(0, size.rows - summary(report, columns: size.columns).count - 2)
  }

  /// The figures; a long sentence, such as the columns nobody reads, is cut after its second row.
  private static func summary(_ report: ImportReport, columns: Int) -> [String] {
    report.summary.flatMap { sentence in
      let rows = TextWrap.lines(sentence, width: columns - 4)
      return rows.prefix(1) + (rows.count > 1 ? [rows.dropFirst().joined(separator: " ")] : [])
    }
  }

  /// The lines that are not plainly accepted, and those that change a record.
  static func lines(_ report: ImportReport) -> [ImportLine] {
    report.lines.filter { $0.verdict != .accepted || $0.learner?.effect == .changed }
  }

  private static func glyph(_ line: ImportLine) -> String {
    switch line.verdict {
    case .accepted: "●"
    case .warned: "▲"
    case .duplicate: "="
    case .refused: "×"
    case .ambiguous: "◊"
    }
  }

  private static func style(_ line: ImportLine) -> Style {
    switch line.verdict {
    case .accepted: .stateInfo
    case .warned: .stateWarning
    case .duplicate: .textMuted
    case .refused, .ambiguous: .stateError
    }
  }
}
