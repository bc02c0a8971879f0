extension Document {
  /// The document as one page for a browser, which prints it on A4; nothing is fetched from
  /// elsewhere.
  public var html: String {
    var body = ""
    for run in runs {
      switch run[0] {
      case .field:
        body += "<dl>\n" + run.map(Self.html).joined() + "</dl>\n"
      case .item:
        body += "<ul>\n" + run.map(Self.html).joined() + "</ul>\n"
      default: body += run.map(Self.html).joined()
      }
    }
    return """
      <!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="utf-8">
      <title>\(MarkupText.escape(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  /// Blocks of one kind that follow each other belong together.
  var runs: [[DocumentBlock]] {
    blocks.reduce(into: []) { runs, block in
      switch (runs.last?.last, block) {
      case (.field?, .field), (.item?, .item): runs[runs.count - 1].append(block)
      default: runs.append([block])
      }
    }
  }

  private static func html(_ block: DocumentBlock) -> String {
    switch block {
    case .title(let text): "<h1>\(safe(text))</h1>\n"
    case .heading(let text): "<h2>\(safe(text))</h2>\n"
    case .paragraph(let text): "<p>\(safe(text))</p>\n"
    case .field(let label, let value): "<dt>\(safe(label))</dt><dd>\(safe(value))</dd>\n"
    case .item(let text): "<li>\(safe(text))</li>\n"
    case .table(let rows): table(rows)
    case .bars(let bars): DocumentBar.svg(of: bars)
    case .newSheet: "<div class=\"feuille\"></div>\n"
    case .blankLines(let count): String(repeating: "<div class=\"ligne\"></div>\n", count: count)
    case .signatures(let names):
      "<div class=\"signatures\">\n"
        + names.map { "<div><p>\(safe($0))</p><p>Le :</p></div>\n" }.joined() + "</div>\n"
    case .small(let text): "<p class=\"petit\">\(safe(text))</p>\n"
    }
  }

  private static func table(_ rows: [[String]]) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>" + cells.map { "<\(tag)>\(safe($0))</\(tag)>" }.joined() + "</tr>\n"
    }
    guard let head = rows.first else { return "" }
    return "<table>\n<thead>\n\(row(head, "th"))</thead>\n<tbody>\n"
      + rows.dropFirst().map { row($0, "td") }.joined() + "</tbody>\n</table>\n"
  }

  private static func safe(_ text: String) -> String { MarkupText.escape(text, break: "<br>") }

  private static let style = """
    @page { size: A4; margin: 18mm 20mm; }
    body { font: 11pt/1.4 "Liberation Sans", Arial, sans-serif; color: #000; max-width: 170mm;
      margin: 10mm auto; padding: 0 5mm; }
    h1 { font-size: 18pt; text-align: center; margin: 6mm 0 8mm; }
    h2 { font-size: 12pt; border-bottom: 1px solid #000; margin: 6mm 0 2mm; padding-bottom: 1mm;
      break-after: avoid; }
    p { margin: 0 0 2mm; }
    dl { display: grid; grid-template-columns: 48mm 1fr; gap: 1mm 4mm; margin: 0 0 3mm; }
    dt { color: #444; } dd { margin: 0; }
    ul { margin: 0 0 3mm; padding-left: 6mm; }
    table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; }
    th { text-align: left; border-bottom: 1.5px solid #000; }
    td { border-bottom: 1px solid #999; } th, td { padding: 1mm 2mm; vertical-align: top; }
    .ligne { border-bottom: 1px solid #999; height: 8mm; }
    .signatures { display: flex; gap: 8mm; margin-top: 8mm; break-inside: avoid; }
    .signatures div { flex: 1; border: 1px solid #000; min-height: 32mm; padding: 2mm 3mm; }
    svg { display: block; width: 100%; margin: 2mm 0 4mm; font-family: inherit; }
    .feuille { break-before: page; border-top: 1px dashed #999; margin: 8mm 0; }
    .petit { font-size: 9pt; color: #444; }
    @media print { body { margin: 0; padding: 0; max-width: none; }
      .feuille { border: 0; margin: 0; } }
    """
}
