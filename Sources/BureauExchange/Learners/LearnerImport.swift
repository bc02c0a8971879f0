public import BureauDomain
public import BureauStore

/// Brings a list of learners in, some at a time: the list is read first, then each of its learners
/// compared with the base and written.
///
/// A trial judges every learner as the import would and writes nothing. Doing it again changes
/// nothing; two learners of one name are never made one by the program.
public struct LearnerImport: Sendable {
  /// Every learner with a verdict; complete once the job is finished.
  public private(set) var report: ImportReport

  private let file: ImportFile
  private let session: Session
  private let today: Day
  private let choice: [String]
  private var phase: Phase
  private var bytesRead = 0

  private enum Phase: Sendable {
    case reading(LearnerReader)
    case judging(LearnerJudge)
    case finished
  }

  /// Opens the file and finds what it is.
  ///
  /// - Parameter choice: the classes wanted, all of them if empty; for a list that says no class,
  ///   the one its learners are in.
  public init(
    _ file: ImportFile, choice: [String] = [], on today: Day, isTrial: Bool, by session: Session
  ) throws(ExchangeError) {
    self.file = file
    self.choice = choice
    self.today = today
    self.session = session
    phase = .reading(try LearnerReader(file))
    report = ImportReport(file: file.name, isTrial: isTrial)
  }

  /// Deals with the next part. When it throws, what was written before stays written; importing
  /// the file again makes no second record of it.
  public mutating func step(_ store: Store) throws -> ImportProgress {
    let current = phase
    // Held here too, the list would be copied at each step.
    phase = .finished
    switch consume current {
    case .reading(var reader):
      let hasMore = try file.named { () throws(ExchangeError) in try reader.step() }
      bytesRead = reader.bytesRead
      phase = hasMore ? .reading(reader) : .judging(try judge(reader.roster, in: store))
    case .judging(var judge):
      let hasMore = try judge.step(store, &report)
      if hasMore { phase = .judging(judge) }
    case .finished: break
    }
    return progress
  }

  /// Reading is half of the way, judging the other half.
  private var progress: ImportProgress {
    var bytes = bytesRead
    var isFinished = false
    switch phase {
    case .reading: break
    case .judging(let judge): bytes = file.size + Int(Double(file.size) * judge.fraction)
    case .finished: isFinished = true
    }
    return ImportProgress(
      bytesRead: bytes, bytesTotal: 2 * file.size, records: report.read, isFinished: isFinished)
  }

  /// What the list says as a whole, then whatever it takes to judge its learners.
  private mutating func judge(_ read: LearnerRoster, in store: Store) throws -> LearnerJudge {
    var roster = read
    let year = roster.year ?? SchoolYear.containing(today)
    report.learners = LearnerFigures(roster, year: year, fileName: file.name, on: today)
    let schools = try store.establishments()
    let school = schools.first { $0.uai == roster.uai }
    if let uai = roster.uai, school == nil, !schools.isEmpty {
      report.remarks.append(
        "Cette liste vient de l'établissement \(uai), que cette base ne connaît pas : vérifiez que "
          + "c'est la bonne.")
    }
    let labels = try choose(&roster, year, in: store)
    let offered = roster.classLabels
    let others = try file.named { () throws(ExchangeError) in try roster.choose(labels) }
    // The trial says it too: nothing would be written.
    if roster.hasClasses, try store.isClosed(year) {
      throw StoreError.closedYear(year)
    }
    if roster.rows.isEmpty && roster.refused.isEmpty && others == 0 {
      report.remarks.append("Cette liste ne porte aucun élève : exportez-la à nouveau.")
    }
    if others > 0 {
      report.remarks.append(
        "\(Plural.count(others, "élève d'une autre classe est laissé", "élèves d'autres classes sont laissés")) de côté."
      )
    }
    if others > 0, roster.rows.isEmpty {
      report.remarks.append("Cette liste porte les classes \(ListJoin.and(offered)).")
    }
    for line in roster.refused { report.add(line) }
    let classes = try ClassPlan(
      roster, year, of: schools.count > 1 ? school?.id : nil, on: today, in: store)
    report.remarks += classes.remarks
    if !report.isTrial { try classes.write(to: store, by: session) }
    return LearnerJudge(
      roster, classes, isWhole: choice.isEmpty, on: today, by: session)
  }

  /// The classes asked for; for a list that says none, the class of the base that stands in its
  /// name.
  private mutating func choose(
    _ roster: inout LearnerRoster, _ year: SchoolYear, in store: Store
  ) throws(StoreError) -> [String] {
    guard choice.isEmpty, !roster.hasClasses, !roster.rows.isEmpty else { return choice }
    let known = try store.classes(of: year, on: today).map(\.schoolClass.label)
    let named = known.filter { ClassName.stands($0, in: file.name) }
    if named.count == 1 {
      report.remarks.append("Classe d'après le nom du fichier : \(named[0]).")
      return named
    }
    let suggested = report.learners?.suggestedClass ?? ""
    report.remarks.append(
      "Cette liste ne dit pas la classe de ses élèves : indiquez-la"
        + (suggested.isEmpty ? "." : " (« \(suggested) », d'après le nom du fichier ?)."))
    return []
  }
}
