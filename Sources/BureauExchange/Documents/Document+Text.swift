extension Document {
  /// The document as plain text, eighty columns wide: what the screen shows and a mail may carry.
  public var textLines: [String] {
    var lines: [String] = []
    var previous: DocumentBlock?
    for block in blocks {
      if let previous, Self.isApart(previous, block) { lines.append("") }
      lines += Self.lines(of: block)
      previous = block
    }
    return lines
  }

  /// Whether an empty line stands between two blocks: those of a run stand together.
  private static func isApart(_ first: DocumentBlock, _ second: DocumentBlock) -> Bool {
    switch (first, second) {
    case (.heading, _), (.field, .field), (.item, .item), (.small, .small), (.field, .blankLines):
      false
    default: true
    }
  }

  private static func lines(of block: DocumentBlock) -> [String] {
    switch block {
    case .title(let text):
      PlainText.wrap(text.uppercased(), width: PlainText.width - 4).map { line in
        String(repeating: " ", count: (PlainText.width - line.count) / 2) + line
      }
    case .heading(let text):
      ["── \(text) " + String(repeating: "─", count: max(0, PlainText.width - text.count - 4))]
    case .paragraph(let text): PlainText.wrap(text, width: PlainText.width)
    case .field(let label, let value):
      hanging(PlainText.pad(label, to: labelWidth - 1) + " ", value)
    case .item(let text): hanging("  • ", text)
    case .table(let rows): table(rows)
    case .bars(let bars): Self.bars(bars)
    case .newSheet: [String(repeating: "═", count: PlainText.width)]
    case .blankLines(let count):
      Array(repeating: String(repeating: "_", count: PlainText.width), count: count)
    case .signatures(let names): signatures(names)
    case .small(let text): PlainText.wrap(text, width: PlainText.width)
    }
  }

  private static func hanging(_ head: String, _ text: String) -> [String] {
    let room = max(20, PlainText.width - head.count)
    return PlainText.wrap(text, width: room).enumerated().map { index, line in
      (index == 0 ? head : String(repeating: " ", count: head.count)) + line
    }
  }

  /// Columns as wide as their longest cell, the widest ones narrowed until all fit; a cell goes on
  /// below.
  private static func table(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    while widths.reduce(0, +) + 2 * (count - 1) > PlainText.width,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1
    {
      widths[widest] -= 1
    }
    guard let head = rows.first else { return [] }
    return lines(of: head, widths)
      + [widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")]
      + rows.dropFirst().flatMap { lines(of: $0, widths) }
  }

  private static func lines(of row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { PlainText.wrap($0, width: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(cells, widths).map { cell, width in
        PlainText.pad(String((line < cell.count ? cell[line] : "").prefix(width)), to: width)
      }.joined(separator: "  ")
    }
  }

  private static func bars(_ bars: [DocumentBar]) -> [String] {
    let largest = DocumentBar.largest(of: bars)
    return bars.map { bar in
      let full = bar.value * barWidth / largest
      let drawn = String(repeating: "█", count: full)
      return PlainText.pad(bar.label, to: chartLabelWidth) + PlainText.pad(drawn, to: barWidth + 1)
        + PlainText.pad("\(bar.value)", to: 6) + "avant \(bar.before)"
    }
  }

  private static func signatures(_ names: [String]) -> [String] {
    let width = PlainText.width / max(1, names.count)
    func row(_ texts: [String]) -> String {
      texts.map { PlainText.pad(String($0.prefix(width - 2)), to: width) }.joined()
    }
    return [row(names), row(names.map { _ in "Le :" }), "", "", ""]
  }

  private static let labelWidth = 26
  private static let chartLabelWidth = 34
  private static let barWidth = 24
}
