extension ChoiceList {
  /// Draws the list under (or over) its field, as wide as the field or as its longest line.
  func draw(on canvas: inout Canvas, under row: Int, column: Int, width: Int, in rect: Rect) {
    let longest = choices.map { DisplayWidth.of($0.text) + DisplayWidth.of($0.detail) + 4 }.max()
    let size = Size(
      columns: max(width, (longest ?? 0) + 2),
      rows: min(choices.count, Self.visibleRows) + 2)
    let place = Box.place(size, under: row, column: column, in: rect)
    let visible = place.rows - 2
    guard visible > 0 else { return }
    let foot = choices.count > visible ? "\(selected + 1)/\(choices.count)" : ""
    Box.draw(on: &canvas, place, foot: foot, style: .borderFocus)
    let first = max(0, min(selected - visible / 2, choices.count - visible))
    for (offset, choice) in choices.dropFirst(first).prefix(visible).enumerated() {
      let at = place.row + 1 + offset
      let detail = DisplayWidth.of(choice.detail)
      canvas.put(
        choice.text, row: at, column: place.column + 2,
        width: place.columns - 4 - (detail > 0 ? detail + 2 : 0))
      canvas.put(
        choice.detail, row: at, column: place.endColumn - 2 - detail, style: .textMuted,
        width: detail)
      guard first + offset == selected else { continue }
      canvas.restyle(
        Rect(row: at, column: place.column + 1, columns: place.columns - 2, rows: 1),
        style: .listSelected)
    }
  }
}
