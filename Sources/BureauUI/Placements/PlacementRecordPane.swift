internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The file of one placement (« dossier du stage »): learner, host, decision, convention, leads,
/// days, and what is wrong.
struct PlacementRecordPane: CheckedPane {
  typealias Context = BureauUI.Context

  let id: Placement.ID
  private(set) var file: PlacementFile?
  /// Its school year, once closed: the file is read, and nothing is due in it.
  private(set) var closedYear: SchoolYear?
  private var lines: [PlacementLines.Line] = []
  /// The same on the rows they need.
  private var shown: [PlacementLines.Line] = []
  private var top = 0
  private var rows = 21
  private var columns = 80
  private var alerts = CheckSettings.standard.placements
  private var today = Clock.epoch
  private var stampText = ""
  private var isWide = false

  init(_ id: Placement.ID) { self.id = id }

  var heading: Heading {
    guard let file else { return Heading("Stages > dossier") }
    let state = file.placement.state(on: today)
    return Heading(
      "Stages > \(file.learner.name)\(file.schoolClass.map { " (\($0.label))" } ?? "")",
      right: PlacementLabels.state(state))
  }

  var status: Status {
    guard let file else { return Status() }
    let closed = closedYear.map { "Année \($0) close : ce dossier se lit, rien ne s'y modifie." }
    return Status(
      closed ?? PlacementHint.text(file, today: today), right: isWide ? stampText : place)
  }

  var about: [String] {
    [
      "Le dossier d'un stage. e le modifie (lieu, dates, référent, horaires), k note qui a confirmé",
      "le lieu, c coche une étape de la convention, v la change après signature, i note une sortie.",
    ] + lines.compactMap(\.violation).map(\.cited)
  }

  /// All that the file says is wrong.
  func checks(_ context: Context) throws -> [CheckID] { lines.compactMap { $0.violation?.check } }

  mutating func fit(_ size: Size, _ context: Context) throws {
    rows = size.rows
    columns = size.columns
    lay()
    isWide = size.columns >= Self.wideColumns
  }

  /// Below it the line of status is the hint's alone.
  private static let wideColumns = 110

  mutating func reload(_ context: Context) throws {
    guard let read = try context.store.placementFile(id, by: context.session) else {
      throw StoreError.notFound
    }
    file = read
    today = context.today
    alerts = context.settings.placements
    let isClosed = try context.store.isClosed(read.period.year)
    closedYear = isClosed ? read.period.year : nil
    lines = PlacementLines.of(
      read, on: today, context.settings, try context.store.rates(), isClosed: isClosed)
    lay()
    try context.store.noteAccess(to: read.learner.id, .placement, by: context.session)
    stampText = try context.latestHand(
      on: id.rawValue, savedBy: try context.store.lastSave(of: id.rawValue))
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> { .stay }

  func draw(on canvas: inout Canvas, in body: Rect) {
    guard let file else { return }
    SignatureTrack.draw(
      file.placement, on: &canvas, row: body.row, columns: 2..<body.columns - 1, today: today,
      alerts)
    for (offset, line) in shown.dropFirst(top).prefix(body.rows - 1).enumerated() {
      line.draw(on: &canvas, row: body.row + 1 + offset, columns: body.columns)
    }
  }

  mutating func scroll(_ step: Int) -> Outcome<Context> {
    top = max(0, min(top + step, shown.count + 1 - rows))
    return .stay
  }

  /// « 1–20 / 26 » where the record goes on below or above.
  private var place: String {
    guard shown.count > rows - 1 else { return "" }
    return "\(top + 1)–\(min(top + rows - 1, shown.count)) / \(shown.count)"
  }

  private mutating func lay() {
    shown = lines.flatMap { $0.wrapped(columns: columns) }
    top = max(0, min(top, shown.count + 1 - rows))
  }

  /// Opens a form on the placement.
  func edit<Content: EditDraft>(
    _ context: Context, _ draft: (PlacementFile) -> Content
  ) throws -> Outcome<Context> {
    guard let file else { return .stay }
    return try EditPane.open(draft(file), context)
  }
}
