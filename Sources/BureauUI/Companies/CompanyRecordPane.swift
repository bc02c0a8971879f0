internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The record of a company (« fiche »): its places, people, offers and history, each line of which
/// can be opened.
struct CompanyRecordPane: CheckedPane {
  typealias Context = BureauUI.Context

  let id: Company.ID
  private(set) var file: CompanyFile?
  private(set) var lines: [RecordLine] = []
  private var cursor = 0
  private var rows = 21
  private var stampText = ""

  init(_ id: Company.ID) { self.id = id }

  var heading: Heading {
    guard let file else { return Heading("Entreprises > fiche") }
    let closed = file.company.closing.map { "× hors service depuis le \($0.on.french)" }
    return Heading(
      "Entreprises > \(file.company.name)",
      right: closed ?? Labels.stage(file.company.relation.stage))
  }

  /// An e-mail address is said in full here; the columns may cut it.
  var status: Status {
    guard case .contact = selected?.target else {
      return Status(selected?.hint ?? "", right: stampText)
    }
    return Status(selected?.hint ?? "")
  }

  var about: [String] {
    [
      "La fiche d'une entreprise : Haut et Bas vont d'une ligne à l'autre, Entrée ouvre ou modifie",
      "celle qui est choisie. F6 consigne une visite, t un appel, n fixe la prochaine action.",
    ] + lines.compactMap(\.violation).map(\.cited)
  }

  /// The check of the warning, or those the line breaks.
  func checks(_ context: Context) throws -> [CheckID] {
    if let violation = selected?.violation { return [violation.check] }
    let fields = selected?.target?.fields ?? []
    return lines.compactMap(\.violation)
      .filter { $0.field.map(fields.contains) ?? false }.map(\.check)
  }

  mutating func fit(_ size: Size, _ context: Context) throws { rows = size.rows }

  mutating func reload(_ context: Context) throws {
    guard let read = try context.store.companyFile(id) else { throw StoreError.notFound }
    let kept = selected?.target
    file = read
    lines = try RecordLines.of(read, context)
    cursor = lines.firstIndex { $0.target == kept && kept != nil } ?? firstTarget
    stampText =
      read.company.stamp.map {
        "enregistré par \($0.author) le \(context.clock.day(of: $0.at).french) à \(context.clock.time(of: $0.at))"
      } ?? ""
  }

  /// A grouped decision was taken from here; nothing is marked on a record.
  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> { .stay }

  func draw(on canvas: inout Canvas, in body: Rect) {
    let first = max(0, min(cursor - body.rows / 2, lines.count - body.rows))
    for (offset, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
      let row = body.row + offset
      line.draw(on: &canvas, row: row, columns: body.columns)
      guard first + offset == cursor, line.target != nil else { continue }
      canvas.put("►", row: row, column: 1, style: .listSelected)
      canvas.restyle(
        Rect(row: row, column: 0, columns: body.columns, rows: 1), style: .listSelected)
      canvas.cursor = (row, 1)
    }
  }

  // MARK: - What the keys do

  var selected: RecordLine? { lines.indices.contains(cursor) ? lines[cursor] : nil }

  mutating func step(_ direction: Int) -> Outcome<Context> {
    var at = cursor + direction
    while lines.indices.contains(at), lines[at].target == nil { at += direction }
    if lines.indices.contains(at) { cursor = at }
    return .stay
  }

  /// By about a screen, to the nearest line that can be opened.
  mutating func turnPage(_ direction: Int) -> Outcome<Context> {
    let wanted = max(0, min(lines.count - 1, cursor + direction * (rows - 1)))
    let targets = lines.indices.filter { lines[$0].target != nil }
    cursor = targets.min { abs($0 - wanted) < abs($1 - wanted) } ?? cursor
    return .stay
  }

  private var firstTarget: Int { lines.firstIndex { $0.target != nil } ?? 0 }
}
