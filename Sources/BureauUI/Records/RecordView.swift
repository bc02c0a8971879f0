internal import TextUI

/// The lines of a record, with a bar on one of those that open something.
struct RecordView<Target: Hashable & Sendable>: Sendable {
  private(set) var lines: [RecordLine<Target>] = []
  /// The same before they were wrapped.
  private var whole: [RecordLine<Target>] = []
  private var cursor = 0
  private var rows = 21
  private var columns = 80
  private let isWrapped: Bool

  /// - Parameter isWrapped: whether long texts go on below, instead of being cut.
  init(isWrapped: Bool = false) { self.isWrapped = isWrapped }

  /// The line under the bar.
  var selected: RecordLine<Target>? { lines.indices.contains(cursor) ? lines[cursor] : nil }

  mutating func fit(_ size: Size) {
    (rows, columns) = (size.rows, size.columns)
    if isWrapped { show(whole) }
  }

  /// Shows other lines; the bar stays on what it was on.
  mutating func show(_ lines: [RecordLine<Target>]) {
    let kept = selected
    whole = lines
    self.lines = isWrapped ? lines.flatMap { $0.wrapped(columns: columns) } : lines
    let same = self.lines.firstIndex { line in
      line.isOpenable && line.target == kept?.target && line.violation == kept?.violation
    }
    cursor = same ?? self.lines.firstIndex(where: \.isOpenable) ?? 0
  }

  mutating func step(_ direction: Int) {
    var at = cursor + direction
    while lines.indices.contains(at), !lines[at].isOpenable { at += direction }
    if lines.indices.contains(at) { cursor = at }
  }

  /// By about a screen, to the nearest line that can be opened.
  mutating func turnPage(_ direction: Int) {
    let wanted = max(0, min(lines.count - 1, cursor + direction * (rows - 1)))
    let targets = lines.indices.filter { lines[$0].isOpenable }
    cursor = targets.min { abs($0 - wanted) < abs($1 - wanted) } ?? cursor
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    let first = max(0, min(cursor - body.rows / 2, lines.count - body.rows))
    for (offset, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
      let row = body.row + offset
      line.draw(on: &canvas, row: row, columns: body.columns)
      guard first + offset == cursor, line.isOpenable else { continue }
      canvas.put("►", row: row, column: 1, style: .listSelected)
      canvas.restyle(
        Rect(row: row, column: 0, columns: body.columns, rows: 1), style: .listSelected)
      canvas.cursor = (row, 1)
    }
  }
}
