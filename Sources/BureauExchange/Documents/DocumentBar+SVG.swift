extension DocumentBar {
  /// A chart within an HTML page: a full bar for the figure, a dashed outline for the one before,
  /// both with their number. It is read without colour, and nothing of it is a script.
  static func svg(of bars: [DocumentBar]) -> String {
    let largest = largest(of: bars)
    let height = bars.count * rowHeight + legendHeight
    var svg =
      "<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\">\n"
      + "<title>Ce rapport en barres pleines, la période d'avant en tirets</title>\n"
    for (index, bar) in bars.enumerated() {
      svg += bar.rows(at: index * rowHeight, largest)
    }
    return svg + legend(at: height - legendHeight) + "</svg>\n"
  }

  private func rows(at top: Int, _ largest: Int) -> String {
    let full = value * Self.barRoom / largest
    let old = before * Self.barRoom / largest
    return Self.text(MarkupText.escape(label), x: 0, y: top + 15)
      + "<rect x=\"\(Self.barStart)\" y=\"\(top + 3)\" width=\"\(full)\" height=\"12\" "
      + "fill=\"#222\"/>\n"
      + Self.text("\(value)", x: Self.barStart + full + 5, y: top + 13)
      + "<rect x=\"\(Self.barStart)\" y=\"\(top + 17)\" width=\"\(old)\" height=\"7\" "
      + "fill=\"#fff\" stroke=\"#222\" stroke-dasharray=\"3 2\"/>\n"
      + Self.text("\(before)", x: Self.barStart + old + 5, y: top + 25, size: 9)
  }

  private static func legend(at top: Int) -> String {
    "<rect x=\"\(barStart)\" y=\"\(top + 4)\" width=\"18\" height=\"10\" fill=\"#222\"/>\n"
      + text("ce rapport", x: barStart + 24, y: top + 13, size: 10)
      + "<rect x=\"\(barStart + 100)\" y=\"\(top + 5)\" width=\"18\" height=\"7\" fill=\"#fff\" "
      + "stroke=\"#222\" stroke-dasharray=\"3 2\"/>\n"
      + text("avant", x: barStart + 124, y: top + 13, size: 10)
  }

  private static func text(_ text: String, x: Int, y: Int, size: Int = 12) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\">\(text)</text>\n"
  }

  private static let width = 640
  private static let rowHeight = 30
  private static let legendHeight = 22
  private static let barStart = 230
  /// The longest bar; its number stands behind it.
  private static let barRoom = 360
}
