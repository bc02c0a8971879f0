internal import BureauDomain
internal import TextUI

/// The drawing of what was found: the list by check, the whole sentence of the chosen line below.
struct InspectionPicture {
  let rows: [InspectionRow]
  let cursor: Int
  let listRows: Int

  /// The rule, and the sentence under it.
  static let detailRows = 5

  private static let nameWidth = 30

  func draw(on canvas: inout Canvas, in body: Rect) {
    guard !rows.isEmpty else {
      canvas.put("● Rien à signaler.", row: body.row + 2, column: 4, style: .stateOk)
      return
    }
    let first = max(0, min(cursor - listRows / 2, rows.count - listRows))
    for (offset, line) in rows.dropFirst(first).prefix(listRows).enumerated() {
      let row = body.row + offset
      draw(line, on: &canvas, row: row, columns: body.columns)
      guard first + offset == cursor else { continue }
      canvas.restyle(
        Rect(row: row, column: 0, columns: body.columns, rows: 1), style: .listSelected)
      canvas.cursor = (row, 1)
    }
    drawDetail(on: &canvas, in: body)
  }

  private func draw(_ line: InspectionRow, on canvas: inout Canvas, row: Int, columns: Int) {
    switch line {
    case .check(let check, let severity, let count):
      let figure = "\(count)"
      canvas.put(
        "\(severity == .refuses ? "Refus" : "Avertissement") · \(check.rule.title)", row: row,
        column: 2, style: .listHeader, width: columns - 8)
      canvas.put(
        figure, row: row, column: columns - 2 - DisplayWidth.of(figure), style: .listHeader)
    case .finding(let finding):
      let violation = finding.violation
      canvas.put(glyph(finding), row: row, column: 4, style: style(finding))
      canvas.put(finding.name, row: row, column: 6, width: Self.nameWidth)
      let text = finding.isSoon ? "bientôt : \(violation.brief)" : violation.sentence
      let column = 8 + Self.nameWidth
      canvas.put(
        text, row: row, column: column, style: style(finding), width: columns - column - 2)
    case .more(let count):
      canvas.put(
        "… et \(Plural.count(count, "autre", "autres"))", row: row, column: 6, style: .textMuted)
    }
  }

  private func drawDetail(on canvas: inout Canvas, in body: Rect) {
    guard rows.indices.contains(cursor), let finding = rows[cursor].finding else { return }
    let violation = finding.violation
    let row = body.endRow - Self.detailRows
    Box.rule(
      on: &canvas, row: row, columns: 1..<body.columns - 1, title: finding.name,
      right: violation.check.reference)
    let text =
      finding.isSoon
      ? "D'ici \(Finding.daysAhead) jours, si rien ne change : \(violation.sentence)"
      : violation.sentence
    for (offset, line) in TextWrap.lines(text, width: body.columns - 4).prefix(3).enumerated() {
      canvas.put(line, row: row + 1 + offset, column: 2, style: style(finding))
    }
  }

  private func glyph(_ finding: Finding) -> String {
    finding.isSoon ? "○" : finding.violation.severity == .refuses ? "×" : "▲"
  }

  private func style(_ finding: Finding) -> Style {
    finding.isSoon
      ? .textMuted : finding.violation.severity == .refuses ? .stateError : .stateWarning
  }
}
