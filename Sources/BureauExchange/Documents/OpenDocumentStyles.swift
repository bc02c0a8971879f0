/// How an OpenDocument text looks: an A4 sheet, sober, one typeface.
enum OpenDocumentStyles {
  static let namespaces =
    [
      "office", "style", "text", "table",
    ].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(
      separator: " ")
    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""

  /// The styles of tables, which stand in the content.
  static let tables =
    (1...ColumnShares.whole).map {
      style(
        "ColumnPart\($0)", "table-column", "table-column",
        "style:column-width=\"\(Double($0) * 17 / Double(ColumnShares.whole))cm\"")
    }.joined()
    + plainTables

  private static let plainTables =
    style("Table", "table", "table", "style:width=\"17cm\" table:align=\"left\"")
    + style("ColumnLabel", "table-column", "table-column", "style:column-width=\"5cm\"")
    + style("ColumnValue", "table-column", "table-column", "style:column-width=\"12cm\"")
    + style("ColumnEven", "table-column", "table-column", "style:rel-column-width=\"1*\"")
    + style("RowLine", "table-row", "table-row", "fo:keep-together=\"always\"")
    + style("RowSignature", "table-row", "table-row", "style:min-row-height=\"3.2cm\"")
    + style("CellPlain", "table-cell", "table-cell", "fo:padding=\"0.05cm\" fo:border=\"none\"")
    + style(
      "CellRuled", "table-cell", "table-cell",
      "fo:padding=\"0.1cm\" fo:border=\"none\" fo:border-bottom=\"0.5pt solid #808080\"")
    + style(
      "CellBox", "table-cell", "table-cell",
      "fo:padding=\"0.2cm\" fo:border=\"0.5pt solid #000000\"")

  /// The sheet and the styles of text.
  static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-styles \(namespaces) office:version="1.3">
    <office:font-face-decls><style:font-face style:name="Sans" svg:font-family="'Liberation Sans', \
    Arial, sans-serif"/></office:font-face-decls>
    <office:styles>
    <style:default-style style:family="paragraph"><style:text-properties style:font-name="Sans" \
    fo:font-size="11pt" fo:language="fr" fo:country="FR"/></style:default-style>
    \(letters)
    </office:styles>
    <office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties \
    fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.8cm" fo:margin-bottom="1.8cm" \
    fo:margin-left="2cm" fo:margin-right="2cm"/></style:page-layout></office:automatic-styles>
    <office:master-styles><style:master-page style:name="Standard" \
    style:page-layout-name="A4"/></office:master-styles>
    </office:document-styles>
    """

  private static let small: KeyValuePairs = ["fo:margin-bottom": "0cm"]

  private static let letters = [
    text("Standard", ["fo:margin-bottom": "0.2cm"]),
    text(
      "Title", ["fo:text-align": "center", "fo:margin-top": "0.6cm", "fo:margin-bottom": "0.8cm"],
      ["fo:font-size": "18pt", "fo:font-weight": "bold"]),
    text(
      "Heading",
      [
        "fo:margin-top": "0.5cm", "fo:margin-bottom": "0.2cm",
        "fo:border-bottom": "0.5pt solid #000000", "fo:keep-with-next": "always",
      ], ["fo:font-size": "12pt", "fo:font-weight": "bold"]),
    text("Label", ["fo:margin-bottom": "0cm"], ["fo:color": "#444444"]),
    text("Value", ["fo:margin-bottom": "0cm"]),
    text("Head", ["fo:margin-bottom": "0cm"], ["fo:font-weight": "bold"]),
    text("HeadSmall", small, ["fo:font-size": "9pt", "fo:font-weight": "bold"]),
    text("ValueSmall", small, ["fo:font-size": "9pt"]),
    text("Item", ["fo:margin-left": "0.6cm", "fo:text-indent": "-0.4cm"]),
    text(
      "Blank",
      [
        "fo:margin-bottom": "0.1cm", "fo:padding-top": "0.3cm",
        "fo:border-bottom": "0.5pt solid #808080",
      ]),
    text("Sheet", ["fo:break-before": "page"]),
    text("Small", ["fo:margin-top": "0.2cm"], ["fo:font-size": "9pt", "fo:color": "#444444"]),
  ].joined(separator: "\n")

  private static func style(
    _ name: String, _ family: String, _ kind: String, _ properties: String
  ) -> String {
    "<style:style style:name=\"\(name)\" style:family=\"\(family)\">"
      + "<style:\(kind)-properties \(properties)/></style:style>"
  }

  private static func text(
    _ name: String, _ paragraph: KeyValuePairs<String, String>,
    _ letters: KeyValuePairs<String, String> = [:]
  ) -> String {
    func properties(_ kind: String, _ values: KeyValuePairs<String, String>) -> String {
      values.isEmpty
        ? ""
        : "<style:\(kind)-properties "
          + values.map { "\($0)=\"\($1)\"" }.joined(separator: " ") + "/>"
    }
    return "<style:style style:name=\"\(name)\" style:family=\"paragraph\">"
      + properties("paragraph", paragraph) + properties("text", letters) + "</style:style>"
  }
}
