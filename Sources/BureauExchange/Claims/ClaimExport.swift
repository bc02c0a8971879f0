public import BureauDomain
public import BureauStore

/// Writes claims as text, a line for each cost, with the very amounts of the screens.
///
/// It asks for the right to control claims and leaves a line in the audit.
public struct ClaimExport: Sendable {
  public let format: ExportFormat
  /// Lines written so far.
  public private(set) var records = 0

  private let session: Session
  private let chosen: Claim.ID?
  private var isFinished = false

  /// - Parameter chosen: the claim to write; nil for all of them.
  public init(_ format: ExportFormat, of chosen: Claim.ID? = nil, by session: Session) {
    self.format = format
    self.chosen = chosen
    self.session = session
  }

  /// The headings of the columns, which are also the keys of JSON.
  static let columns = [
    "mois", "agent", "etat", "payeur", "chorus_dt", "date", "trajet", "depart", "retour", "km",
    "nature", "calcul", "montant", "texte", "effet", "ordre",
  ]

  /// The text; nil when it was given.
  public mutating func next(_ store: Store) throws(StoreError) -> String? {
    guard !isFinished else { return nil }
    isFinished = true
    try store.noteExport(
      of: ExportSubject.claims.rawValue, as: ExportSubject.claims.deed, by: session,
      key: store.newOperationKey())
    let files = try store.claims(by: session).filter { chosen == nil || $0.claim.id == chosen }
    let rows = files.flatMap(Self.rows)
    records = rows.count
    switch format {
    case .csv, .ics:
      return CsvWriter.mark + CsvWriter.line(Self.columns)
        + rows.map { CsvWriter.line($0.map(\.cell)) }.joined()
    case .json:
      guard !rows.isEmpty else { return "[]\n" }
      return "[\n" + rows.map(Self.object).joined(separator: ",\n") + "\n]\n"
    }
  }

  private static func object(_ row: [ExportValue]) -> String {
    let fields = zip(columns, row).map { JsonText.quoted($0) + ": " + $1.json }
    return "  {" + fields.joined(separator: ", ") + "}"
  }

  private static func rows(_ file: ClaimFile) -> [[ExportValue]] {
    let head = head(file.claim)
    let trips = file.lines.trips.flatMap { trip in
      trip.lines.map { line in
        head + [
          .day(line.on ?? trip.way.on), .text(trip.way.french),
          .text(trip.way.leavesAt?.french ?? ""),
          .text(trip.way.returnsAt?.french ?? ""), .distance(trip.way.distance),
        ] + cells(line) + [.text(trip.way.order)]
      }
    }
    let complement = file.lines.complement.map { line in
      head + [.day(nil), .text(""), .text(""), .text(""), .text("")] + cells(line) + [.text("")]
    }
    return trips + [complement].compactMap { $0 }
  }

  private static func head(_ claim: Claim) -> [ExportValue] {
    let number = if case .rectorate(let number) = claim.payer { number } else { "" }
    return [
      .text(String(claim.month.iso.prefix(7))), .text(claim.agentName), .text(claim.state.label),
      .text(claim.payer.kind == .other ? claim.payer.label : claim.payer.kind.label),
      .text(number),
    ]
  }

  private static func cells(_ line: CostLine) -> [ExportValue] {
    [
      .text(line.label), .text(line.detail), .amount(line.amount), .text(line.text),
      .day(line.since),
    ]
  }
}
