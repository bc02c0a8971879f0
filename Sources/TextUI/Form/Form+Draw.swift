extension Form {
  /// Draws the fields, scrolled to the focus, with what is wrong under a rule at the foot.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    let layout = FormLayout(fields, columns: rect.columns)
    let foot = 3
    let view = Rect(
      row: rect.row, column: rect.column, columns: rect.columns, rows: rect.rows - foot)
    let buttonRow = layout.rows
    let total = layout.rows + 1
    let focusRow = layout.items.first { $0.field == focus }?.row ?? buttonRow
    let scroll = max(0, min(focusRow - view.rows / 2, total - view.rows))
    let origin = view.row - scroll

    for section in layout.sections where view.contains(row: origin + section.row) {
      Box.rule(
        on: &canvas, row: origin + section.row, columns: 1..<rect.columns - 1,
        title: section.title)
    }
    for item in layout.items where view.contains(row: origin + item.row) {
      draw(item, on: &canvas, origin: origin, view: view, layout)
    }
    drawButton(on: &canvas, row: origin + buttonRow, column: 2 + layout.labelWidth + 1, view)
    drawProblems(on: &canvas, row: view.endRow, columns: rect.columns)
    drawHelper(on: &canvas, layout, origin: origin, in: rect)
  }

  private func draw(
    _ item: FormLayout.Item, on canvas: inout Canvas, origin: Int, view: Rect, _ layout: FormLayout
  ) {
    let field = fields[item.field]
    let row = origin + item.row
    let isFocused = item.field == focus
    let problem = shownProblems.first { $0.field == field.name }
    canvas.put(
      field.label + (field.isRequired ? " *" : ""), row: row, column: item.labelColumn,
      style: isFocused ? .textStrong : .fieldLabel,
      width: item.column - item.labelColumn)
    let style: Style =
      isFocused ? .fieldFocus : (problem?.isError == true ? .fieldInvalid : .field)
    drawValue(field, item, on: &canvas, row: row, view: view, style: style, isFocused: isFocused)
    let echo = echoes.indices.contains(item.field) ? echoes[item.field] : ""
    if !echo.isEmpty {
      canvas.put(
        echo, row: row, column: item.column + item.width + 1, style: .textMuted,
        width: field.echoWidth > 0 ? field.echoWidth : .max)
    }
    guard let problem else { return }
    canvas.put(
      problem.isError ? "×" : "▲", row: row, column: item.labelColumn - 1,
      style: problem.isError ? .stateError : .stateWarning)
  }

  private func drawValue(
    _ field: Field<Draft, Context>, _ item: FormLayout.Item, on canvas: inout Canvas, row: Int,
    view: Rect, style: Style, isFocused: Bool
  ) {
    switch field.kind {
    case .text(let path, _, _, let popup):
      drawLine(
        draft[keyPath: path], item, on: &canvas, row: row, style: style, isFocused: isFocused,
        mark: popup != nil)
    case .choice(let path, _, _):
      drawLine(
        draft[keyPath: path].text, item, on: &canvas, row: row, style: style,
        isFocused: isFocused, mark: true)
    case .fixed(let text):
      canvas.put(
        text(draft), row: row, column: item.column, style: .fieldReadonly, width: item.width)
    case .block(let path, _, let limit):
      drawBlock(
        draft[keyPath: path], limit, item, on: &canvas, row: row, view: view, style: style,
        isFocused: isFocused)
    case .checks(let path, let options):
      drawChecks(
        draft[keyPath: path], options, item, on: &canvas, row: row, view: view,
        isFocused: isFocused)
    }
  }

  private func drawLine(
    _ text: String, _ item: FormLayout.Item, on canvas: inout Canvas, row: Int, style: Style,
    isFocused: Bool, mark: Bool
  ) {
    canvas.put("[", row: row, column: item.column, style: .border)
    canvas.put("]", row: row, column: item.column + item.width - 1, style: .border)
    let room = item.width - 2 - (mark ? 2 : 0)
    let line = isFocused ? editor.line : TextLine(text)
    canvas.fill(
      Rect(row: row, column: item.column + 1, columns: item.width - 2, rows: 1), style: style)
    if mark { canvas.put("▼", row: row, column: item.column + item.width - 2, style: style) }
    line.draw(
      on: &canvas, row: row, column: item.column + 1, width: room, style: style,
      isFocused: isFocused)
  }

  private func drawBlock(
    _ text: String, _ limit: Int, _ item: FormLayout.Item, on canvas: inout Canvas, row: Int,
    view: Rect, style: Style, isFocused: Bool
  ) {
    let rows = min(item.rows, view.endRow - row)
    guard rows >= 3 else { return }
    let count = (isFocused ? editor.block.text : text).count
    Box.draw(
      on: &canvas, Rect(row: row, column: item.column, columns: item.width, rows: rows),
      style: isFocused ? .borderFocus : .border)
    let counter = " \(count)/\(limit) "
    canvas.put(
      counter, row: row + rows - 1, column: item.column + item.width - counter.count - 2,
      style: .textMuted)
    let inside = Rect(
      row: row + 1, column: item.column + 1, columns: item.width - 2, rows: rows - 2)
    let block = isFocused ? editor.block : TextBlock(text)
    block.draw(on: &canvas, in: inside, style: style, isFocused: isFocused)
  }

  private func drawChecks(
    _ checked: Set<String>, _ options: [Choice], _ item: FormLayout.Item,
    on canvas: inout Canvas, row: Int, view: Rect, isFocused: Bool
  ) {
    let places = FormLayout.flow(options, width: item.width)
    for (index, option) in options.enumerated() {
      let at = row + places[index].row
      guard view.contains(row: at) else { continue }
      let isBar = isFocused && index == editor.option
      let text = "[\(checked.contains(option.id) ? "x" : " ")] \(option.text)"
      canvas.put(
        text, row: at, column: item.column + places[index].column,
        style: isBar ? .fieldFocus : (isFocused ? .text : .field))
      if isBar { canvas.cursor = (at, item.column + places[index].column + 1) }
    }
  }

  private func drawButton(on canvas: inout Canvas, row: Int, column: Int, _ view: Rect) {
    guard view.contains(row: row) else { return }
    let isFocused = focus == fields.count
    canvas.put(
      "[ \(button) ]", row: row, column: column, style: isFocused ? .buttonFocus : .button)
    if isFocused { canvas.cursor = (row, column + 2) }
  }

  /// The problem of the focused field, else the first one, on two lines under a rule.
  private func drawProblems(on canvas: inout Canvas, row: Int, columns: Int) {
    Box.rule(on: &canvas, row: row, columns: 1..<columns - 1)
    let here = shownProblems.first { $0.field == focused?.name }
    guard let problem = here ?? shownProblems.first else { return }
    let style: Style = problem.isError ? .stateError : .stateWarning
    let reference = problem.reference.isEmpty ? "" : "\(problem.reference)   F1 : fiche"
    let room = columns - 6
    let lines = TextWrap.lines(problem.sentence, width: room)
    canvas.put(problem.isError ? "×" : "▲", row: row + 1, column: 2, style: style)
    canvas.put(lines[0], row: row + 1, column: 4, style: style, width: room)
    let second = lines.dropFirst().joined(separator: " ")
    let width = DisplayWidth.of(reference)
    canvas.put(second, row: row + 2, column: 4, style: style, width: max(0, room - width - 2))
    canvas.put(
      reference, row: row + 2, column: columns - width - 2, style: .textMuted, width: width)
  }

  private func drawHelper(
    on canvas: inout Canvas, _ layout: FormLayout, origin: Int, in rect: Rect
  ) {
    guard let item = layout.items.first(where: { $0.field == focus }) else { return }
    let row = origin + item.row
    if let popup = editor.popup {
      let size = popup.size
      let place = Box.place(size, under: row, column: item.column, in: rect)
      Box.draw(on: &canvas, place, foot: popup.hint, style: .borderFocus)
      popup.draw(
        on: &canvas,
        in: Rect(
          row: place.row + 1, column: place.column + 1, columns: place.columns - 2,
          rows: place.rows - 2))
    } else if let list = editor.list {
      list.draw(on: &canvas, under: row, column: item.column, width: item.width, in: rect)
    }
  }
}
