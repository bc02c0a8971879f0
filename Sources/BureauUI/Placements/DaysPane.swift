internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The days really done by a class in a period: learners by weeks, one key for each cell, each kept
/// at once, with the allowance they give.
struct DaysPane: CheckedPane {
  typealias Context = BureauUI.Context

  let query: PlacementQuery
  private(set) var files: [PlacementFile] = []
  private(set) var allowances: [Placement.ID: PlacementAllowance] = [:]
  private var title = ""
  private(set) var today = Clock.epoch
  /// The school year, once closed: the days are read, not written.
  private var closedYear: SchoolYear?
  private(set) var row = 0
  private(set) var week = 0

  init(_ query: PlacementQuery) { self.query = query }

  var heading: Heading {
    Heading("Stages > Jours faits > \(title)", right: Plural.count(files.count, "stage"))
  }

  var status: Status {
    guard let placement else { return Status("Personne n'a été accueilli dans cette période.") }
    if let closedYear {
      return Status("Année \(closedYear) close : ces jours se lisent, rien ne s'y modifie.")
    }
    let weeks = placement.realSpan.weeks
    guard weeks.indices.contains(week) else { return Status() }
    return Status(
      "Semaine \(week + 1) (\(weeks[week].shortFrench)) : 0 à \(weeks[week].days), = remplit la ligne, e efface."
    )
  }

  var about: [String] {
    [
      "Les jours réellement faits, d'après l'attestation : un chiffre par semaine, gardé aussitôt.",
      "= remplit la ligne des jours ouvrés, e efface, a note l'attestation reçue. Une absence, quelle",
      "qu'en soit la cause, ne compte pas.",
      "Une semaine qui n'a pas commencé n'a pas de jours faits.",
      "Un jour férié n'est pas dû (\((files.first?.holidays ?? .national).text)).",
      "t donne la liste des journées à transmettre ; l'allocation est indicative, au barème de",
      "l'année scolaire : l'ASP paie, jusqu'au plafond de l'année.",
    ]
  }

  mutating func reload(_ context: Context) throws {
    today = context.today
    let hosted = try lines(context)
      .filter { !$0.companyName.isEmpty && $0.recorded != .cancelled }
      .sorted {
        (Fold.key($0.learnerName), $0.id.rawValue) < (Fold.key($1.learnerName), $1.id.rawValue)
      }
    files = try hosted.compactMap {
      try context.store.placementFile($0.id, by: context.session)
    }
    let book = try context.store.rates()
    allowances = Dictionary(
      uniqueKeysWithValues: files.compactMap { file in
        file.allowance(book).map { (file.placement.id, $0) }
      })
    title = [
      try query.period.flatMap { try context.store.period($0)?.name },
      try query.schoolClass.flatMap { try context.store.schoolClass($0)?.label },
    ].compactMap { $0 }.joined(separator: " > ")
    row = max(0, min(row, files.count - 1))
    closedYear = try files.first.map(\.period.year)
      .flatMap { try context.store.isClosed($0) ? $0 : nil }
  }

  /// Every placement of the period, page after page: a school has a thousand learners.
  private func lines(_ context: Context) throws -> [PlacementLine] {
    var lines: [PlacementLine] = []
    var key: PageKey?
    repeat {
      let page = try context.store.placements(
        query, from: key, limit: Self.pageSize, by: context.session)
      lines += page.lines
      key = page.hasMore ? page.lines.last?.key : nil
    } while key != nil
    return lines
  }

  private static let pageSize = 400

  var placement: Placement? { files.indices.contains(row) ? files[row].placement : nil }

  /// The allowance of the line: cut at the cap, or none.
  func checks(_ context: Context) throws -> [CheckID] {
    [placement.flatMap { allowances[$0.id]?.violation?.check }].compactMap { $0 }
  }

  mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    guard let days = key.digit else { return try perform(key, context) }
    return try note(days, context)
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    DaysPicture(pane: self).draw(on: &canvas, in: body)
  }

  mutating func move(row step: Int) -> Outcome<Context> {
    row = max(0, min(files.count - 1, row + step))
    week = 0
    return .stay
  }

  /// Beyond the last week, the next learner begins.
  mutating func move(week step: Int) -> Outcome<Context> {
    let count = placement?.realSpan.weeks.count ?? 0
    let next = week + step
    if next >= count, row + 1 < files.count { return move(row: 1) }
    week = max(0, min(count - 1, next))
    return .stay
  }
}
