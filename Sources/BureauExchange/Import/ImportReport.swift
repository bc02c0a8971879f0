internal import BureauDomain
internal import BureauStore

/// What an import did with a file, or would do.
public struct ImportReport: Hashable, Sendable {
  /// The name of the file, without its folder.
  public let file: String
  /// Whether nothing was written.
  public let isTrial: Bool
  /// What the person should know of the file as a whole, in French.
  public internal(set) var remarks: [String] = []
  /// Records that are new to the base.
  public private(set) var created = 0
  /// Records the file knows better than the base.
  public private(set) var changed = 0
  /// Records the base already had like that.
  public private(set) var unchanged = 0
  /// The records there is something to say of, in the order of the file.
  public private(set) var lines: [ImportLine] = []
  private var counts: [ImportVerdict: Int] = [:]

  /// What is said of a list of learners only.
  public internal(set) var learners: LearnerFigures?

  init(file: String, isTrial: Bool) {
    self.file = CleanText.line(file)
    self.isTrial = isTrial
  }

  init(file: String, isTrial: Bool, dialect: CsvDialect) {
    self.init(file: file, isTrial: isTrial)
    if dialect.isDoublyEncoded {
      remarks.append(
        "Les accents de ce fichier avaient été encodés deux fois (« Ã© » pour « é ») : ils sont "
          + "réparés à la lecture.")
    }
  }

  /// The records read so far.
  public var read: Int { counts.values.reduce(0, +) }

  /// Accepted records, those with a warning included.
  public var accepted: Int { count(.accepted) + count(.warned) }

  /// The number of records with a verdict.
  public func count(_ verdict: ImportVerdict) -> Int { counts[verdict, default: 0] }

  mutating func add(_ line: ImportLine) {
    counts[line.verdict, default: 0] += 1
    lines.append(line)
  }

  mutating func add(_ changes: DirectoryChanges) {
    created += changes.created
    changed += changes.changed
    unchanged += changes.unchanged
  }

  mutating func add(_ decision: LearnerDecision) {
    add(decision.line)
    switch decision.effect {
    case .created: created += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .none: break
    }
  }

  /// Puts the lines back into the order of the file.
  mutating func sortLines() {
    lines.sort { ($0.line, $0.record) < ($1.line, $1.record) }
  }

  mutating func addCreated() { created += 1 }

  /// Counts a record of which there is nothing to say.
  mutating func addSound() { counts[.accepted, default: 0] += 1 }
}

extension ImportReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case fichier, simulation, lus, acceptes, avertis, doublons, rejetes
    case crees, modifies, inchanges, ambigus, remarques, lignes
  }

  /// The names are those of the command line's contract.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .fichier)
    try container.encode(isTrial, forKey: .simulation)
    try container.encode(read, forKey: .lus)
    try container.encode(accepted, forKey: .acceptes)
    try container.encode(count(.warned), forKey: .avertis)
    try container.encode(count(.duplicate), forKey: .doublons)
    try container.encode(count(.refused), forKey: .rejetes)
    try container.encode(created, forKey: .crees)
    try container.encode(changed, forKey: .modifies)
    try container.encode(unchanged, forKey: .inchanges)
    try container.encode(remarks, forKey: .remarques)
    try container.encode(lines, forKey: .lignes)
    guard let learners else { return }
    try container.encode(count(.ambiguous), forKey: .ambigus)
    try learners.encode(to: encoder)
  }
}
