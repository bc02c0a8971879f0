extension Document {
  /// The document as an OpenDocument text (ODF 1.3, ISO/IEC 26300), which Word and LibreOffice open.
  public var openDocument: [UInt8] {
    var archive = ZipArchive()
    archive.add("mimetype", Array(Self.mediaType.utf8))
    archive.add("content.xml", Array(content.utf8))
    archive.add("styles.xml", Array(OpenDocumentStyles.xml.utf8))
    archive.add("META-INF/manifest.xml", Array(Self.manifest.utf8))
    return archive.bytes
  }

  private static let mediaType = "application/vnd.oasis.opendocument.text"

  private static let manifest = """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
    manifest:version="1.3">
    <manifest:file-entry manifest:full-path="/" manifest:media-type="\(mediaType)"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
    </manifest:manifest>
    """

  private var content: String {
    var body = ""
    var number = 0
    for run in runs {
      number += 1
      switch run[0] {
      case .field: body += Self.fields(run, number)
      default: body += run.map { Self.xml($0, number) }.joined()
      }
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content \(OpenDocumentStyles.namespaces) office:version="1.3">
      <office:automatic-styles>\(OpenDocumentStyles.tables)</office:automatic-styles>
      <office:body><office:text>\(body)</office:text></office:body>
      </office:document-content>
      """
  }

  private static func xml(_ block: DocumentBlock, _ number: Int) -> String {
    switch block {
    case .title(let text): paragraph("Title", text)
    case .heading(let text):
      "<text:h text:style-name=\"Heading\" text:outline-level=\"1\">\(safe(text))</text:h>"
    case .paragraph(let text): paragraph("Standard", text)
    case .field(let label, let value): paragraph("Standard", "\(label) : \(value)")
    case .item(let text): paragraph("Item", "•  \(text)")
    case .table(let rows): table(rows, number)
    case .bars(let bars):
      table(
        [["", "Ce rapport", "Avant"]] + bars.map { [$0.label, "\($0.value)", "\($0.before)"] },
        number)
    case .newSheet: paragraph("Sheet", "")
    case .blankLines(let count): String(repeating: paragraph("Blank", ""), count: count)
    case .signatures(let names): signatures(names, number)
    case .small(let text): paragraph("Small", text)
    }
  }

  private static func paragraph(_ style: String, _ text: String) -> String {
    "<text:p text:style-name=\"\(style)\">\(safe(text))</text:p>"
  }

  private static func fields(_ run: [DocumentBlock], _ number: Int) -> String {
    let rows = run.map { block in
      guard case .field(let label, let value) = block else { return "" }
      return row([
        cell("Plain", paragraph("Label", label)), cell("Plain", paragraph("Value", value)),
      ])
    }
    return table("Champs\(number)", columns: ["Label", "Value"], rows.joined())
  }

  private static func table(_ rows: [[String]], _ number: Int) -> String {
    guard let head = rows.first else { return "" }
    let size = head.count > mostColumns ? "Small" : ""
    let body = rows.enumerated().map { index, cells in
      row(
        cells.map { text in
          cell("Ruled", paragraph((index == 0 ? "Head" : "Value") + size, text))
        })
    }
    let columns = ColumnShares.of(rows).map { "Part\($0)" }
    return table("Tableau\(number)", columns: columns, body.joined()) + paragraph("Standard", "")
  }

  /// A table of more columns is written smaller.
  private static let mostColumns = 5

  private static func signatures(_ names: [String], _ number: Int) -> String {
    let cells = names.map { cell("Box", paragraph("Value", $0) + paragraph("Value", "Le :")) }
    return paragraph("Standard", "")
      + table(
        "Signatures\(number)", columns: names.map { _ in "Even" },
        row(cells, style: "Signature"))
  }

  private static func table(_ name: String, columns: [String], _ rows: String) -> String {
    "<table:table table:name=\"\(name)\" table:style-name=\"Table\">"
      + columns.map { "<table:table-column table:style-name=\"Column\($0)\"/>" }.joined() + rows
      + "</table:table>"
  }

  private static func row(_ cells: [String], style: String = "Line") -> String {
    "<table:table-row table:style-name=\"Row\(style)\">\(cells.joined())</table:table-row>"
  }

  private static func cell(_ style: String, _ content: String) -> String {
    "<table:table-cell table:style-name=\"Cell\(style)\" office:value-type=\"string\">\(content)"
      + "</table:table-cell>"
  }

  private static func safe(_ text: String) -> String {
    MarkupText.escape(text, break: "<text:line-break/>")
  }
}
