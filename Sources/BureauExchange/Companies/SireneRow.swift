internal import BureauDomain

/// A row of SIRENE, understood or refused.
struct SireneRow {
  enum Outcome {
    case entry(DirectoryEntry)
    case refused(ImportCode)
  }

  let record: CsvRecord
  let columns: ColumnMap<SireneColumn>

  /// Reads the row; `unit` is what a file of legal units says of its SIREN.
  func outcome(unit: SireneUnit?, towns: inout TownNames) -> Outcome {
    guard record.count == columns.count else { return .refused(.columns) }
    let siret: Siret
    switch SiretReading(siretText) {
    case .sound(let read), .padded(let read): siret = read
    case .absent: return .refused(.siretLength)
    case .refused(let code): return .refused(code)
    }
    let own = SireneName(record, columns)
    let sign = [.sign, .siteUsualName].map(shown).first { !$0.isEmpty } ?? ""
    let name = [own.text, unit?.name.text ?? "", sign].first { !$0.isEmpty }
    guard field(.siteDiffusion) != "N", let name else {
      let isHidden = own.isMasked || unit?.name.isMasked == true || field(.siteDiffusion) == "N"
      return .refused(isHidden ? .notPublished : .nameMissing)
    }
    let commune = try? InseeCode(parsing: shown(.commune))
    return .entry(
      DirectoryEntry(
        siret: siret, name: name, sign: sign == name ? "" : sign, address: address,
        postalCode: try? PostalCode(parsing: shown(.postalCode)), commune: commune,
        town: towns.name(shown(.town), of: commune), naf: naf,
        workforce: WorkforceBand(rawValue: field(.workforce)), diffusion: diffusion(unit),
        isActive: field(.siteState) != "F" && field(.unitState) != "C" && unit?.isCeased != true))
  }

  /// The number of its legal unit, as nine digits; empty if it cannot be told.
  var siren: String {
    let siren = field(.siren)
    return siren.isEmpty ? String(field(.siret).prefix(9)) : siren
  }

  /// The SIRET as written, for a report.
  var shownSiret: String { siretText }

  /// A name to recognise the row by in a report.
  var shownName: String {
    let name = SireneName(record, columns).text
    return name.isEmpty ? shown(.sign) : name
  }

  private var siretText: String {
    let siret = field(.siret)
    return siret.isEmpty ? field(.siren) + field(.nic) : siret
  }

  private func diffusion(_ unit: SireneUnit?) -> Diffusion {
    let isPartial =
      field(.siteDiffusion) == "P" || field(.unitDiffusion) == "P"
      || unit?.isPartlyPublished == true
    return isPartial ? .partial : .full
  }

  private var address: String {
    let street = [.streetNumber, .streetIndex, .streetKind, .street].map(shown)
      .filter { !$0.isEmpty }.joined(separator: " ")
    return [
      shown(.addressComplement), street.isEmpty ? shown(.streetLine) : street,
      shown(.specialDelivery),
    ]
    .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The code of NAF rév. 2, else of NAF 2025; older classifications are left out, and « 00.00Z »,
  /// which says that the activity is not known.
  private var naf: NafCode? {
    let code = shown(.naf)
    if code.filter({ $0 != "." }) != "0000Z", let revision {
      if let code = try? NafCode(parsing: code, revision: revision) { return code }
    }
    return try? NafCode(parsing: shown(.naf2025), revision: .naf2025)
  }

  private var revision: NafRevision? {
    switch field(.nafEdition) {
    case "NAFRev2", "": .rev2
    case "NAF2025", "NAF25": .naf2025
    default: nil
    }
  }

  private func field(_ column: SireneColumn) -> String { columns.text(column, of: record) }

  /// The field unless it is masked.
  private func shown(_ column: SireneColumn) -> String {
    let text = field(column)
    return text == SireneName.masked ? "" : text
  }
}
