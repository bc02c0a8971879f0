extension Form {
  /// Draws a field, its label and its echo; the echo ends before `end`.
  func draw(_ item: FormLayout.Item, on canvas: inout Canvas, in view: Rect, end: Int) {
    let field = fields[item.field]
    let isFocused = item.field == focus
    let problem = shownProblems.first { $0.field == field.name }
    let style: Style =
      isFocused ? .fieldFocus : (problem?.isError == true ? .fieldInvalid : .field)
    drawValue(field, item, on: &canvas, in: view, style: style, isFocused: isFocused)
    guard view.contains(row: item.row) else { return }
    canvas.put(
      field.label + (field.isRequired ? " *" : ""), row: item.row, column: item.labelColumn,
      style: isFocused ? .textStrong : .fieldLabel, width: item.column - item.labelColumn)
    if echoes.indices.contains(item.field), !echoes[item.field].isEmpty {
      let column = item.column + item.width + 1
      canvas.put(
        echoes[item.field], row: item.row, column: column, style: .textMuted,
        width: end - 1 - column)
    }
    guard let problem else { return }
    canvas.put(problem.glyph, row: item.row, column: item.labelColumn - 1, style: problem.style)
  }

  private func drawValue(
    _ field: Field<Draft, Context>, _ item: FormLayout.Item, on canvas: inout Canvas,
    in view: Rect, style: Style, isFocused: Bool
  ) {
    switch field.kind {
    case .text(let path, _, _, let popup):
      drawLine(
        draft[keyPath: path], item, on: &canvas, style: style, isFocused: isFocused,
        hasHelper: popup != nil)
    case .choice(let path, _, _):
      drawLine(
        draft[keyPath: path].text, item, on: &canvas, style: style, isFocused: isFocused,
        hasHelper: true)
    case .fixed(let text):
      canvas.put(
        text(draft), row: item.row, column: item.column, style: .fieldReadonly, width: item.width)
    case .block(let path, _, let limit):
      drawBlock(
        draft[keyPath: path], limit, item, on: &canvas, in: view, style: style,
        isFocused: isFocused)
    case .checks(let path, let options):
      drawChecks(
        draft[keyPath: path], options, item, on: &canvas, in: view, isFocused: isFocused)
    }
  }

  private func drawLine(
    _ text: String, _ item: FormLayout.Item, on canvas: inout Canvas, style: Style,
    isFocused: Bool, hasHelper: Bool
  ) {
    let inside = Rect(row: item.row, column: item.column + 1, columns: item.width - 2, rows: 1)
    let mark = hasHelper && inside.columns > 2 ? 1 : 0
    canvas.put("[", row: item.row, column: item.column, style: .border)
    canvas.put("]", row: item.row, column: inside.endColumn, style: .border)
    canvas.fill(inside, style: style)
    if mark > 0 { canvas.put("▼", row: item.row, column: inside.endColumn - 1, style: style) }
    let line = isFocused ? editor.line : TextLine(text)
    line.draw(
      on: &canvas, row: item.row, column: inside.column, width: inside.columns - 2 * mark,
      style: style, isFocused: isFocused, isFresh: editor.isFresh)
  }

  private func drawBlock(
    _ text: String, _ limit: Int, _ item: FormLayout.Item, on canvas: inout Canvas, in view: Rect,
    style: Style, isFocused: Bool
  ) {
    let box = Rect(
      row: item.row, column: item.column, columns: item.width,
      rows: min(item.rows, view.endRow - item.row))
    guard box.row >= view.row, box.rows >= 3 else { return }
    let block = isFocused ? editor.block : TextBlock(text)
    Box.draw(on: &canvas, box, style: isFocused ? .borderFocus : .border)
    let counter = " \(block.text.count)/\(limit) "
    canvas.put(
      counter, row: box.endRow - 1, column: box.endColumn - DisplayWidth.of(counter) - 2,
      style: .textMuted)
    let inside = Rect(
      row: box.row + 1, column: box.column + 1, columns: box.columns - 2, rows: box.rows - 2)
    block.draw(on: &canvas, in: inside, style: style, isFocused: isFocused)
  }

  private func drawChecks(
    _ checked: Set<String>, _ options: [Choice], _ item: FormLayout.Item,
    on canvas: inout Canvas, in view: Rect, isFocused: Bool
  ) {
    let places = FormLayout.flow(options, width: item.width)
    for (index, option) in options.enumerated() {
      let row = item.row + places[index].row
      let column = item.column + places[index].column
      guard view.contains(row: row) else { continue }
      let isBar = isFocused && index == editor.option
      canvas.put(
        "[\(checked.contains(option.id) ? "x" : " ")] \(option.text)", row: row, column: column,
        style: isBar ? .fieldFocus : (isFocused ? .text : .field), width: view.endColumn - column)
      if isBar { canvas.cursor = (row, column + 1) }
    }
  }
}
