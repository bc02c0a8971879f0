extension Form {
  /// Draws the fields, scrolled to the focus, with what is wrong under a rule at the foot.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    let picture = FormPicture(self, in: rect)
    for section in picture.sections {
      Box.rule(
        on: &canvas, row: section.row, columns: rect.column + 1..<rect.endColumn - 1,
        title: section.title)
    }
    for (index, item) in picture.items.enumerated() {
      let after = picture.items.dropFirst(index + 1).first
      let end = after?.row == item.row ? after?.labelColumn : nil
      draw(item, on: &canvas, in: picture.view, end: end ?? rect.endColumn)
    }
    drawButton(picture, on: &canvas)
    drawProblem(picture, on: &canvas)
    drawHelper(picture, on: &canvas, in: rect)
  }

  /// The problem of the focused field, else the first one.
  var shownProblem: FieldProblem? {
    shownProblems.first { $0.field == focused?.name } ?? shownProblems.first
  }

  /// The row of the bar in a checklist, from its top.
  func optionRow(width: Int) -> Int {
    guard case .checks(_, let options) = focused?.kind else { return 0 }
    let places = FormLayout.flow(options, width: width)
    return places.indices.contains(editor.option) ? places[editor.option].row : 0
  }

  private func drawButton(_ picture: FormPicture, on canvas: inout Canvas) {
    let row = picture.buttonRow
    guard picture.view.contains(row: row) else { return }
    let column = picture.view.column + 2 + picture.layout.labelWidth + 1
    let isFocused = focus == fields.count
    canvas.put(
      "[ \(button) ]", row: row, column: column, style: isFocused ? .buttonFocus : .button)
    if isFocused { canvas.cursor = (row, column + 2) }
  }

  private func drawProblem(_ picture: FormPicture, on canvas: inout Canvas) {
    let view = picture.view
    Box.rule(on: &canvas, row: view.endRow, columns: view.column + 1..<view.endColumn - 1)
    guard let problem = shownProblem else { return }
    let row = view.endRow + 1
    canvas.put(problem.glyph, row: row, column: view.column + 2, style: problem.style)
    for (offset, line) in picture.problemLines.enumerated() {
      canvas.put(
        line, row: row + offset, column: view.column + 4, style: problem.style,
        width: view.columns - 6)
    }
  }

  private func drawHelper(_ picture: FormPicture, on canvas: inout Canvas, in rect: Rect) {
    guard let item = picture.items.first(where: { $0.field == focus }) else { return }
    if let popup = editor.popup {
      let place = Box.cover(popup.size, near: item.row, column: item.column, in: rect)
      Box.draw(on: &canvas, place, foot: popup.hint, style: .borderFocus)
      popup.draw(
        on: &canvas,
        in: Rect(
          row: place.row + 1, column: place.column + 1, columns: place.columns - 2,
          rows: place.rows - 2))
    } else if let list = editor.list {
      list.draw(on: &canvas, under: item.row, column: item.column, width: item.width, in: rect)
    }
  }
}
