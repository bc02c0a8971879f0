/// What a file of legal units (« StockUniteLegale ») adds to the rows of its sites.
struct SireneUnit: Sendable {
  let name: SireneName
  let isPartlyPublished: Bool
  let isCeased: Bool

  init(_ record: CsvRecord, _ columns: ColumnMap<SireneColumn>) {
    name = SireneName(record, columns)
    isPartlyPublished = columns.text(.unitDiffusion, of: record) == "P"
    isCeased = columns.text(.unitState, of: record) == "C"
  }
}
