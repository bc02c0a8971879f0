internal import BureauDomain

/// A list of learners as read, before anything is compared with the base.
struct LearnerRoster: Sendable {
  /// More than that is no school; it also bounds the memory an import takes.
  static let limit = 20_000

  let format: LearnerFormat
  let encoding: String
  /// What stands between two fields; nil for XML.
  let separator: String?
  /// Whether every learner of the list should have an INE.
  let hasIne: Bool
  var uai: Uai?
  var year: SchoolYear?
  private(set) var rows: [LearnerRow] = []
  /// Lines that could not be read.
  var refused: [ImportLine] = []
  /// How many lines bear a learner, several for each in some formats.
  var linesRead = 0

  init(
    format: LearnerFormat, encoding: TextEncoding, hasMark: Bool, separator: String? = nil,
    hasIne: Bool = true
  ) {
    self.format = format
    self.hasIne = hasIne
    self.encoding = encoding.label + (hasMark ? " BOM" : "")
    self.separator = separator
  }

  mutating func add(_ row: LearnerRow) throws(ExchangeError) {
    guard rows.count < Self.limit else { throw .tooManyLearners(limit: Self.limit) }
    rows.append(row)
  }

  mutating func change(_ index: Int, _ change: (inout LearnerRow) -> Void) { change(&rows[index]) }

  /// The classes, each once, in the order of the list.
  var classLabels: [String] {
    var seen: Set<String> = []
    return rows.map(\.classLabel).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  var hasClasses: Bool { rows.contains { !$0.classLabel.isEmpty } }

  /// Keeps the learners of some classes; for a list without classes, gives all of them the one.
  ///
  /// - Returns: how many learners were left out.
  mutating func choose(_ labels: [String]) throws(ExchangeError) -> Int {
    guard let first = labels.first else { return 0 }
    guard hasClasses else {
      guard labels.count == 1 else { throw .oneClassOnly }
      for index in rows.indices { rows[index].classLabel = first }
      return 0
    }
    let keys = Set(labels.map(Fold.key))
    let count = rows.count
    rows.removeAll { !keys.contains(Fold.key($0.classLabel)) }
    return count - rows.count
  }

  /// The year that begins with the school year of a day of entry, if the list did not say.
  mutating func noteEntry(_ text: String) {
    guard let day = FileDay.read(text) else { return }
    let entered = SchoolYear.containing(day)
    year = max(year ?? entered, entered)
  }
}
