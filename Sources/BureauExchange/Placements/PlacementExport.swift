public import BureauDomain
public import BureauStore

/// Writes placements as text, a piece at a time: a table, an array for programs, or a calendar.
///
/// Learners are named, mostly minors: it asks for the right to export them and leaves a line in the
/// audit.
public struct PlacementExport: Sendable {
  public let format: ExportFormat
  /// Placements written so far.
  public private(set) var records = 0

  private let session: Session
  private let today: Day
  private let chosen: [Placement.ID]?

  /// - Parameter chosen: the placements to write; nil for all of them.
  public init(
    _ format: ExportFormat, of chosen: [Placement.ID]? = nil, on today: Day, by session: Session
  ) {
    self.format = format
    self.chosen = chosen
    self.today = today
    self.session = session
  }

  /// The headings of the columns, which are also the keys of JSON.
  static let columns = [
    "eleve", "classe", "formation", "periode", "du", "au", "etat", "entreprise", "siret", "ville",
    "tuteur", "referent", "confirmation", "convention", "signatures_manquantes", "copie_classee",
    "jours_faits", "attestation", "sortie", "sortie_motif",
  ]

  /// Writes the whole, a piece at a time, as the base stands at one moment.
  ///
  /// - Parameter put: writes a piece; what it throws ends the export and is thrown on.
  public mutating func write(from store: Store, _ put: (String) throws -> Void) throws {
    try store.noteExport(
      of: ExportSubject.placements.rawValue, as: .exportPlacements, by: session,
      key: store.newOperationKey())
    var (text, fault) = (head, (any Error)?.none)
    try store.eachPlacement(of: chosen, by: session) { file in
      text += record(file)
      records += 1
      guard text.utf8.count >= Self.pieceSize else { return true }
      do {
        try put(text)
        text = ""
        return true
      } catch {
        fault = error
        return false
      }
    }
    if let fault { throw fault }
    try put(text + foot)
  }

  /// In octets.
  private static let pieceSize = 65_536

  private var head: String {
    switch format {
    case .csv: CsvWriter.mark + CsvWriter.line(Self.columns)
    case .json: "["
    case .ics: IcsText.head
    }
  }

  private var foot: String {
    switch format {
    case .csv: ""
    case .json: records == 0 ? "]\n" : "\n]\n"
    case .ics: IcsText.foot
    }
  }

  private func record(_ file: PlacementFile) -> String {
    switch format {
    case .csv: return CsvWriter.line(row(file).map(\.cell))
    case .json:
      let fields = zip(Self.columns, row(file)).map { JsonText.quoted($0) + ": " + $1.json }
      return (records == 0 ? "\n" : ",\n") + "  {" + fields.joined(separator: ", ") + "}"
    case .ics:
      guard let host = file.placement.host, file.placement.isLive else { return "" }
      return IcsText.event(
        id: file.placement.id.rawValue, revision: file.placement.version - 1,
        span: file.placement.realSpan,
        summary: "\(file.period.name) : \(file.learner.name), \(host.companyName)",
        place: file.site?.town ?? "", on: today)
    }
  }

  private func row(_ file: PlacementFile) -> [ExportValue] {
    let placement = file.placement
    let convention = placement.convention
    return [
      .text(file.learner.name), .text(file.schoolClass?.label ?? ""),
      .text(file.formation?.label ?? ""), .text(file.period.name), .day(placement.span.from),
      .day(placement.span.to), .text(placement.state(on: today).label),
      .text(placement.host?.companyName ?? ""), .text(file.site?.siret?.rawValue ?? ""),
      .text(file.site?.town ?? ""), .text(placement.host?.tutorName ?? ""),
      .text(placement.referent), .text(placement.confirmation?.french ?? ""),
      .text(convention?.state.label ?? ""),
      .text((convention?.missing ?? []).map(\.label).joined(separator: ", ")),
      .text(convention?.filedAt ?? ""),
      placement.daysDone.total.map(ExportValue.number) ?? .text(""),
      .day(placement.attestation?.on), .text(placement.exit?.kind.label ?? ""),
      .text(placement.exit?.motive ?? ""),
    ]
  }
}
