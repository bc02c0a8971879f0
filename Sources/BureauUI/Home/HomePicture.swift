internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The drawing of the home screen: four boxes over the list of the day, sharing their borders.
struct HomePicture {
  let pane: HomePane

  func draw(on canvas: inout Canvas, in body: Rect) {
    let middle = body.columns / 2
    let upper = upperRows(body)
    let lower = lowerRows(body)
    let second = body.row + upper + 1
    let third = second + lower + 1
    grid(on: &canvas, body, middle: middle, second: second, third: third)
    title(
      "Entreprises", figure: pane.figures.map { "\($0.portfolio)" } ?? "", zone: .companies,
      on: &canvas, row: body.row, columns: 0..<middle)
    title(
      "Stages", figure: PlacementPicture.figure(pane.placements), zone: .placements, on: &canvas,
      row: body.row, columns: middle..<body.columns)
    title("Missions", zone: .missions, on: &canvas, row: second, columns: 0..<middle)
    title(
      "FAQ", figure: "\(GuidanceCatalog.all.count)", zone: .guidance, on: &canvas, row: second,
      columns: middle..<body.columns)
    title(
      "À faire aujourd'hui", figure: pane.tasks.isEmpty ? "" : "\(pane.tasks.count)", zone: .tasks,
      on: &canvas, row: third, columns: 0..<body.columns)
    companies(rows: upper, on: &canvas, row: body.row + 1, width: middle - 4)
    PlacementPicture.draw(
      pane.placements, alert: pane.placeAlert, rows: upper, on: &canvas, row: body.row + 1,
      column: middle + 3,
      width: body.columns - middle - 5)
    put(
      missionLines, rows: lower, on: &canvas, row: second + 1, column: 3, width: middle - 4)
    put(
      GuidanceSummary.lines(pane.tasks, pane.sourcesChecked), rows: lower, on: &canvas,
      row: second + 1, column: middle + 3, width: body.columns - middle - 5)
    tasks(
      on: &canvas,
      in: Rect(
        row: third + 1, column: 1, columns: body.columns - 2, rows: body.endRow - third - 2))
  }

  private var missionLines: [(text: String, style: Style)] {
    guard let missions = pane.missions else { return [("Réservé au bureau.", .textMuted)] }
    return MissionLines.of(missions, today: pane.today).map { ($0.text, $0.style) }
  }

  private func upperRows(_ body: Rect) -> Int { body.rows >= 21 ? 5 : 3 }
  private func lowerRows(_ body: Rect) -> Int { body.rows >= 21 ? 3 : 2 }

  private func grid(on canvas: inout Canvas, _ body: Rect, middle: Int, second: Int, third: Int) {
    let right = body.columns - 1
    let bottom = body.endRow - 1
    for row in [body.row, second, third, bottom] {
      canvas.fill(
        Rect(row: row, column: 0, columns: body.columns, rows: 1), with: "─", style: .border)
    }
    for row in body.row..<body.endRow {
      canvas.put("│", row: row, column: 0, style: .border)
      canvas.put("│", row: row, column: right, style: .border)
      if row < third { canvas.put("│", row: row, column: middle, style: .border) }
    }
    let joints = [
      (body.row, ["┌", "┬", "┐"]), (second, ["├", "┼", "┤"]), (third, ["├", "┴", "┤"]),
      (bottom, ["└", "─", "┘"]),
    ]
    for (row, glyphs) in joints {
      for (column, glyph) in zip([0, middle, right], glyphs) {
        canvas.put(glyph, row: row, column: column, style: .border)
      }
    }
  }

  private func title(
    _ text: String, figure: String = "", zone: HomePane.Zone, on canvas: inout Canvas, row: Int,
    columns: Range<Int>
  ) {
    let isFocused = pane.zone == zone
    canvas.put(
      " \(isFocused ? "► " : "")\(text) ", row: row, column: columns.lowerBound + 2,
      style: isFocused ? .listSelected : .textStrong)
    if isFocused { canvas.cursor = (row, columns.lowerBound + 3) }
    guard !figure.isEmpty else { return }
    canvas.put(
      " \(figure) ", row: row, column: columns.upperBound - figure.count - 4, style: .textMuted)
  }

  private func companies(rows: Int, on canvas: inout Canvas, row: Int, width: Int) {
    guard let figures = pane.figures else {
      canvas.put(
        "Réservé à qui travaille avec elles.", row: row, column: 3, style: .textMuted, width: width)
      return
    }
    let lines: [(text: String, style: Style)] =
      figures.portfolio == 0
      ? [
        ("Le portefeuille est vide.", .textMuted), ("F6 : consigner une première visite", .text),
        ("F9, Fichier : importer l'annuaire", .text),
      ]
      : [
        ("\(Plural.count(figures.partners, "partenaire"))", .text),
        (
          figures.overdue > 0
            ? "▲ \(Plural.count(figures.overdue, "action")) en retard"
            : "● aucune action en retard",
          figures.overdue > 0 ? .stateWarning : .stateOk
        ),
        ("○ \(Plural.count(figures.dueToday, "action")) pour aujourd'hui", .text),
        ("\(Plural.count(figures.openPlaces, "place offerte", "places offertes"))", .text),
        (
          figures.stalePartners > 0
            ? "▲ \(Plural.count(figures.stalePartners, "partenaire")) à revoir" : "", .stateWarning
        ),
      ]
    put(lines, rows: rows, on: &canvas, row: row, column: 3, width: width)
  }

  private func put(
    _ lines: [(text: String, style: Style)], rows: Int, on canvas: inout Canvas, row: Int,
    column: Int, width: Int
  ) {
    for (offset, line) in lines.prefix(rows).enumerated() {
      canvas.put(line.text, row: row + offset, column: column, style: line.style, width: width)
    }
  }

  private func tasks(on canvas: inout Canvas, in rect: Rect) {
    guard !pane.tasks.isEmpty else {
      canvas.put(
        pane.figures == nil
          ? "Rien ne presse. F9 ouvre le menu."
          : "Rien ne presse. F6 consigne une visite, r ouvre les relances.",
        row: rect.row, column: rect.column + 2, style: .textMuted, width: rect.columns - 4)
      return
    }
    let first = max(0, min(pane.selected - rect.rows + 1, pane.tasks.count - rect.rows))
    for (offset, task) in pane.tasks.dropFirst(first).prefix(max(0, rect.rows)).enumerated() {
      let row = rect.row + offset
      let isBar = first + offset == pane.selected && pane.zone == .tasks
      let detail = task.detail
      let room = rect.columns - 4 - (detail.isEmpty ? 0 : DisplayWidth.of(detail) + 2)
      canvas.put(
        task.text(today: pane.today), row: row, column: rect.column + 2, style: task.style,
        width: room)
      canvas.put(
        detail, row: row, column: rect.endColumn - 2 - DisplayWidth.of(detail), style: .textMuted)
      guard isBar else { continue }
      canvas.restyle(
        Rect(row: row, column: rect.column, columns: rect.columns, rows: 1), style: .listSelected)
      canvas.cursor = (row, rect.column + 1)
    }
  }
}
