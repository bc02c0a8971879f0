internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The drawing of the grid of days: a line for each learner, a cell for each week, the total, the
/// attestation, the allowance; below it how the allowance of the chosen one was reached.
struct DaysPicture {
  let pane: DaysPane

  /// The rows of the allowance, its rule included.
  private static let detailRows = 5

  func draw(on canvas: inout Canvas, in body: Rect) {
    let weeks = pane.files.map { $0.placement.span.weeks.count }.max() ?? 0
    let nameWidth = max(14, min(34, body.columns - 42 - 4 * weeks))
    header(on: &canvas, row: body.row, nameWidth, weeks)
    let visible = body.rows - 2 - Self.detailRows
    let first = max(0, min(pane.row - visible / 2, pane.files.count - visible))
    for (offset, file) in pane.files.dropFirst(first).prefix(visible).enumerated() {
      line(
        file, isBar: first + offset == pane.row, on: &canvas, row: body.row + 2 + offset,
        nameWidth, weeks, columns: body.columns)
    }
    detail(on: &canvas, row: body.endRow - Self.detailRows, columns: body.columns)
  }

  private func header(on canvas: inout Canvas, row: Int, _ nameWidth: Int, _ weeks: Int) {
    let at = column(weeks, nameWidth)
    let isWide = isWide(at, canvas.size.columns)
    let heads = [
      ("Jours", 1), (isWide ? "Attestation" : "Attest.", 10), ("Allocation", isWide ? 25 : 19),
    ]
    canvas.put("Élève", row: row, column: 4, style: .listHeader)
    for week in 0..<weeks {
      canvas.put("S\(week + 1)", row: row, column: column(week, nameWidth), style: .listHeader)
    }
    for (head, offset) in heads {
      canvas.put(head, row: row, column: at + offset, style: .listHeader)
    }
    canvas.fill(
      Rect(row: row + 1, column: 1, columns: canvas.size.columns - 2, rows: 1), with: "─",
      style: .border)
  }

  private func line(
    _ file: PlacementFile, isBar: Bool, on canvas: inout Canvas, row: Int, _ nameWidth: Int,
    _ weeks: Int, columns: Int
  ) {
    let placement = file.placement
    canvas.put(
      file.learner.name, row: row, column: 4, style: isBar ? .textStrong : .text,
      width: nameWidth)
    if isBar { canvas.put("►", row: row, column: 1) }
    for week in placement.realSpan.weeks.indices {
      let days = placement.daysDone.days(inWeek: week)
      let isCell = isBar && week == pane.week
      canvas.put(
        " \(days.map(String.init) ?? "·") ", row: row, column: column(week, nameWidth) - 1,
        style: isCell ? .fieldFocus : (days == nil ? .textMuted : .text))
      if isCell { canvas.cursor = (row, column(week, nameWidth)) }
    }
    let at = column(weeks, nameWidth)
    let total = placement.daysDone.total.map(String.init) ?? "—"
    canvas.put(
      "\(total) / \(placement.realSpan.workingDays(file.holidays))", row: row, column: at + 1,
      width: 8)
    let isWide = isWide(at, columns)
    let attestation =
      placement.attestation.map { "√ \(isWide ? "reçue " : "")\($0.on.shortFrench)" }
      ?? (isWide ? "○ attendue" : "○")
    canvas.put(
      attestation, row: row, column: at + 10,
      style: placement.attestation == nil ? .textMuted : .stateOk, width: isWide ? 14 : 8)
    let (amount, style) = cell(pane.allowances[placement.id])
    let last = at + (isWide ? 25 : 19)
    canvas.put(amount, row: row, column: last, style: style, width: columns - last - 1)
  }

  /// Whether the words of the attestation leave room for the amount; else its sign says it.
  private func isWide(_ at: Int, _ columns: Int) -> Bool { at + 36 <= columns }

  private func cell(_ allowance: PlacementAllowance?) -> (String, Style) {
    switch allowance {
    case .due(let allowance, _):
      (
        "\(allowance.isCut ? "▲ " : "")\(allowance.amount.value)",
        allowance.isCut ? .stateWarning : .text
      )
    case .unpaid: ("aucune", .textMuted)
    case .unknownLevel: ("niveau ?", .stateWarning)
    case .gap: ("barème ?", .stateWarning)
    case nil: ("", .text)
    }
  }

  private func detail(on canvas: inout Canvas, row: Int, columns: Int) {
    Box.rule(
      on: &canvas, row: row, columns: 1..<columns - 1, title: "Allocation",
      right: "indicative, payée par l'ASP")
    for (offset, line) in words(columns - 4).prefix(Self.detailRows - 1).enumerated() {
      canvas.put(
        line.text, row: row + 1 + offset, column: 2, style: line.style, width: columns - 4)
    }
  }

  private func words(_ width: Int) -> [(text: String, style: Style)] {
    guard let placement = pane.placement, let allowance = pane.allowances[placement.id] else {
      return [("Notez d'abord les jours de cet élève.", .textMuted)]
    }
    guard case .due(let due, _) = allowance else {
      let text = allowance.violation.map(\.cited) ?? allowance.french
      return TextWrap.lines(text, width: width).map { ($0, .stateWarning) }
    }
    let cut = allowance.violation.map { TextWrap.lines("▲ \($0.cited)", width: width) } ?? []
    return [(allowance.french, .text)] + cut.map { ($0, .stateWarning) }
      + TextWrap.lines(due.amount.text, width: width).map { ($0, .textMuted) }
  }

  private func column(_ week: Int, _ nameWidth: Int) -> Int { 4 + nameWidth + 2 + 4 * week }
}
