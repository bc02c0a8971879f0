/// A form as it stands on the screen: its layout scrolled so that the cursor is seen, and the lines
/// that say what is wrong.
struct FormPicture: Sendable {
  let layout: FormLayout
  /// Where the fields are, above the rule of the problems.
  let view: Rect
  /// The fields of which something is seen, in cells of the canvas.
  let items: [FormLayout.Item]
  let sections: [(title: String, row: Int)]
  let buttonRow: Int
  let problemLines: [String]

  init<Draft, Context>(_ form: Form<Draft, Context>, in rect: Rect) {
    let layout = FormLayout(form.fields, columns: rect.columns)
    problemLines = Self.lines(form.shownProblem, width: rect.columns - 6)
    let view = Rect(
      row: rect.row, column: rect.column, columns: rect.columns,
      rows: max(1, rect.rows - 1 - max(2, problemLines.count)))
    let scroll = Self.scroll(form, layout, rows: view.rows)
    let origin = rect.row - scroll
    self.layout = layout
    self.view = view
    items = layout.items.map { item in
      var item = item
      item.row += origin
      item.labelColumn += rect.column
      item.column += rect.column
      return item
    }
    .filter { $0.row < view.endRow && $0.endRow > view.row }
    sections = layout.sections.map { ($0.title, $0.row + origin) }
      .filter { view.contains(row: $0.1) }
    buttonRow = layout.rows + origin
  }

  /// The first row seen: the one of the cursor in the middle, the field whole if it fits, and no box
  /// cut at the top.
  private static func scroll<Draft, Context>(
    _ form: Form<Draft, Context>, _ layout: FormLayout, rows: Int
  ) -> Int {
    let bottom = max(0, layout.rows + 1 - rows)
    guard let item = layout.items.first(where: { $0.field == form.focus }) else { return bottom }
    let cursorRow = item.row + form.optionRow(width: item.width)
    var scroll = max(0, min(cursorRow - rows / 2, bottom))
    scroll = max(scroll, min(item.endRow - rows, item.row))
    scroll = max(scroll, cursorRow - rows + 1)
    let cut = layout.items.first { $0.row < scroll && $0.endRow > scroll && $0.field != form.focus }
    return cut?.endRow ?? scroll
  }

  /// The sentence cut into lines, its reference at the end of the last one or under it.
  private static func lines(_ problem: FieldProblem?, width: Int) -> [String] {
    guard let problem else { return [] }
    var lines = TextWrap.lines(problem.sentence, width: width)
    guard !problem.reference.isEmpty else { return lines }
    let reference = "\(problem.reference)   F1 : FAQ"
    let last = DisplayWidth.of(lines[lines.count - 1])
    let gap = width - last - DisplayWidth.of(reference)
    if gap >= 2, lines.count > 1 {
      lines[lines.count - 1] += String(repeating: " ", count: gap) + reference
    } else {
      let indent = max(0, width - DisplayWidth.of(reference))
      lines.append(String(repeating: " ", count: indent) + reference)
    }
    return lines
  }
}
