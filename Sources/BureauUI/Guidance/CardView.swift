internal import BureauDomain
internal import TextUI

/// A card being read: its lines, how far it was scrolled, and the link under the bar.
struct CardView: Sendable {
  private(set) var reading: CardReading?
  private var lines: [CardLine] = []
  private var first = 0
  private var chosen: Int?
  private var size = Size(columns: 80, rows: 20)

  /// Shows a card from its top, or keeps the place if it is the same one.
  mutating func show(_ reading: CardReading?) {
    let isSame = reading?.card.id == self.reading?.card.id
    self.reading = reading
    lay()
    guard !isSame else { return }
    first = 0
    chosen = nil
  }

  mutating func fit(_ size: Size) {
    self.size = size
    lay()
  }

  /// The link under the bar.
  var link: CardLink? { chosen.flatMap { lines.indices.contains($0) ? lines[$0].link : nil } }

  var hasLinks: Bool { lines.contains { $0.link != nil } }

  mutating func scroll(_ step: Int) {
    first = max(0, min(lines.count - size.rows, first + step))
  }

  mutating func turnPage(_ step: Int) { scroll(step * max(1, size.rows - 1)) }

  mutating func scrollToEdge(_ step: Int) { scroll(step * lines.count) }

  /// Puts the bar on the next link, around the ends, and brings it into view.
  mutating func choose(_ step: Int) {
    let links = lines.indices.filter { lines[$0].link != nil }
    guard !links.isEmpty else { return }
    let at = chosen.flatMap { links.firstIndex(of: $0) }
    let next =
      at.map { ($0 + step + links.count) % links.count } ?? (step > 0 ? 0 : links.count - 1)
    chosen = links[next]
    let inView = min(links[next], max(first, links[next] - size.rows + 1))
    scroll(inView - first)
  }

  /// « 1–18 / 40 » when not everything is seen.
  var place: String {
    guard lines.count > size.rows else { return "" }
    return "\(first + 1)–\(min(first + size.rows, lines.count)) / \(lines.count)"
  }

  func draw(on canvas: inout Canvas, row: Int) {
    for (offset, line) in lines.dropFirst(first).prefix(size.rows).enumerated() {
      canvas.put(
        line.text, row: row + offset, column: Self.margin + line.indent, style: line.style,
        width: size.columns - Self.margin - line.indent - 1)
      guard first + offset == chosen else { continue }
      canvas.put("►", row: row + offset, column: Self.margin, style: .listSelected)
      canvas.restyle(
        Rect(row: row + offset, column: 0, columns: size.columns, rows: 1), style: .listSelected)
      canvas.cursor = (row + offset, Self.margin)
    }
  }

  private static let margin = 2
  /// A longer line is tiring to read.
  private static let longestLine = 96

  private mutating func lay() {
    let columns = min(Self.longestLine, size.columns - 2 * Self.margin)
    lines = CardLine.lines(reading?.blocks ?? [], columns: columns)
    scroll(0)
  }
}
