extension Table {
  /// Draws the headings, a rule and the visible rows; the bar covers the whole width.
  ///
  /// `rect` includes the two rows of the head. Marked rows bear `√`, the chosen one `►`.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, columns: [Column<Line>], isFocused: Bool = true,
    empty: [String] = []
  ) {
    let shown = columns.filter { rect.columns >= $0.from }
    let widths = Self.widths(of: shown, in: rect.columns - 4)
    drawHead(on: &canvas, in: rect, shown, widths)
    guard !isEmpty else {
      let lines = empty.flatMap { TextWrap.lines($0, width: rect.columns - 6) }
      for (offset, line) in lines.enumerated() where offset + 3 < rect.rows {
        canvas.put(
          line, row: rect.row + 3 + offset, column: rect.column + 4, style: .textMuted,
          width: rect.columns - 6)
      }
      return
    }
    let visible = visible
    for (offset, line) in visible.lines.prefix(max(0, rect.rows - 2)).enumerated() {
      let isBar = offset == visible.bar
      draw(
        line, on: &canvas, row: rect.row + 2 + offset, rect: rect, shown, widths, isBar: isBar,
        isFocused: isFocused)
    }
  }

  private func drawHead(
    on canvas: inout Canvas, in rect: Rect, _ columns: [Column<Line>], _ widths: [Int]
  ) {
    var at = rect.column + 4
    for (column, width) in zip(columns, widths) {
      let title =
        column.alignment == .left
        ? column.title : Self.padded(column.title, to: width)
      canvas.put(title, row: rect.row, column: at, style: .listHeader, width: width)
      at += width + 2
    }
    Box.rule(
      on: &canvas, row: rect.row + 1, columns: rect.column + 1..<rect.endColumn - 1)
  }

  private func draw(
    _ line: Line, on canvas: inout Canvas, row: Int, rect: Rect, _ columns: [Column<Line>],
    _ widths: [Int], isBar: Bool, isFocused: Bool
  ) {
    let bar: Style? = isBar ? (isFocused ? .listSelected : .listSelectedUnfocused) : nil
    if let bar {
      canvas.fill(
        Rect(row: row, column: rect.column, columns: rect.columns, rows: 1), style: bar)
      canvas.put("►", row: row, column: rect.column + 1, style: bar)
      if isFocused { canvas.cursor = (row, rect.column + 1) }
    }
    let isMarked = marks.contains(line.id)
    if isMarked {
      canvas.put("√", row: row, column: rect.column + 2, style: bar ?? .listMarked)
    }
    var at = rect.column + 4
    for (column, width) in zip(columns, widths) {
      let text = column.text(line)
      let style = bar ?? (isMarked ? .listMarked : column.style(line))
      canvas.put(
        column.alignment == .left ? text : Self.padded(text, to: width), row: row, column: at,
        style: style, width: width)
      at += width + 2
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text
  }

  /// The widths in cells: fixed ones first, the rest by share, but never under a minimum. What does
  /// not fit is cut from the right.
  static func widths(of columns: [Column<Line>], in total: Int) -> [Int] {
    let gaps = max(0, columns.count - 1) * 2
    var widths = columns.map { column in
      switch column.width {
      case .cells(let cells): cells
      case .share(_, let min): min
      }
    }
    share(total - gaps - widths.reduce(0, +), among: columns, &widths)
    var left = total
    return widths.map { width in
      defer { left -= width + 2 }
      return max(0, min(width, left))
    }
  }

  /// Gives the spare cells one by one to the column that is furthest under its share.
  private static func share(_ spare: Int, among columns: [Column<Line>], _ widths: inout [Int]) {
    let shares = columns.map { column in
      if case .share(let share, _) = column.width { share } else { 0 }
    }
    for _ in 0..<max(0, spare) {
      let hungry = columns.indices.filter { shares[$0] > 0 }
        .min { widths[$0] * shares[$1] < widths[$1] * shares[$0] }
      guard let hungry else { return }
      widths[hungry] += 1
    }
  }
}
