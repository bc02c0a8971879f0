internal import BureauDomain

/// A file of SIRENE, opened at its first row: sites (« établissements ») or legal units.
struct SireneFile: Sendable {
  enum Kind {
    case sites
    /// Names for rows of sites that bear none (« StockUniteLegale »).
    case units
  }

  let file: ImportFile
  let kind: Kind
  private var rows: HeadedReader<SireneColumn>

  init(_ file: ImportFile) throws(ExchangeError) {
    self.file = file
    rows = try file.headed(expecting: ["siret"]) { columns in
      columns.contains(.siret) || (columns.contains(.siren) && columns.known > 2)
    }
    let hasNumber = rows.columns.contains(.siret) || rows.columns.contains(.nic)
    kind = hasNumber ? .sites : .units
  }

  /// Whether these headings are of an export of SIRENE: an office's own list has none of them.
  static func isExport(headings: [String]) -> Bool {
    headings.contains { own.contains(Fold.key($0).filter { $0 != " " }) }
  }

  /// Headings that INSEE alone writes (documentation of the SIRENE base, « StockEtablissement »).
  private static let own: Set<String> = [
    "etatadministratifetablissement", "statutdiffusionetablissement",
    "datecreationetablissement", "etatadministratifunitelegale", "statutdiffusionunitelegale",
  ]

  var columns: ColumnMap<SireneColumn> { rows.columns }

  /// How many bytes of the file were read.
  var bytesRead: Int { rows.reader.bytesRead }

  /// The next row or refused line.
  mutating func next() throws(ExchangeError) -> HeadedReader<SireneColumn>.Item? {
    try rows.next()
  }

  /// The report on the file, with what can be said of it before any row.
  func report(isTrial: Bool, hasUnits: Bool) -> ImportReport {
    var report = ImportReport(file: file.name, isTrial: isTrial, dialect: rows.dialect)
    if ![.unitName, .familyName].contains(where: columns.contains), !hasUnits {
      report.remarks.append(
        "Ce fichier ne donne pas le nom des entreprises : importez avec lui le fichier "
          + "StockUniteLegale pour que les établissements sans enseigne ne soient pas refusés.")
    }
    return report
  }
}
