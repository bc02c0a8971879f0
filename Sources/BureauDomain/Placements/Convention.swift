/// The agreement of a placement (« convention »), mostly on paper: what was recorded of its way
/// from the printer to the file. Its state follows from that.
public struct Convention: Hashable, Codable, Sendable {
  /// A step somebody took, with the day.
  public struct Step: Hashable, Codable, Sendable {
    public var on: Day
    public var by: String

    public init(on: Day, by: String) {
      self.on = on
      self.by = by
    }
  }

  /// When it was drawn up (« rédigée »).
  public var drafted: Step
  /// Read again by a second pair of eyes (« vérifiée »).
  public var verified: Step?
  public var sent: Step?
  public var sentBy: Medium
  /// Whether the learner was a minor at the start, so that a legal representative signs.
  public var needsRepresentative: Bool
  /// The tutor the paper names.
  public var tutorName: String
  public private(set) var signatures: [Signature]
  /// « Copie classée où »: a binder, a shelf, a folder.
  public var filedAt: String
  public var reminders: [Reminder]
  public private(set) var changes: [ConventionChange]
  public var closed: Step?

  public init(
    drafted: Step, verified: Step? = nil, sent: Step? = nil, sentBy: Medium = .paper,
    needsRepresentative: Bool, tutorName: String = "", signatures: [Signature] = [],
    filedAt: String = "", reminders: [Reminder] = [], changes: [ConventionChange] = [],
    closed: Step? = nil
  ) {
    self.drafted = drafted
    self.verified = verified
    self.sent = sent
    self.sentBy = sentBy
    self.needsRepresentative = needsRepresentative
    self.tutorName = tutorName
    self.signatures = signatures
    self.filedAt = filedAt
    self.reminders = reminders
    self.changes = changes
    self.closed = closed
  }
}

extension Convention {
  /// Who must sign.
  public var signatories: [Signatory] {
    Signatory.allCases.filter { $0 != .representative || needsRepresentative }
  }

  /// Who has not signed yet.
  public var missing: [Signatory] { signatories.filter { signature(of: $0) == nil } }

  public func signature(of signatory: Signatory) -> Signature? {
    signatures.first { $0.signatory == signatory }
  }

  /// Whether every party has signed.
  public var isSigned: Bool { missing.isEmpty }

  public var state: ConventionState {
    if closed != nil { return .closed }
    if isSigned { return .signed }
    if !signatures.isEmpty { return .partlySigned }
    if sent != nil { return .sent }
    return verified == nil ? .draft : .verified
  }

  /// The tutor the paper names, corrections included.
  public var currentTutor: String {
    changes.last { !$0.tutorName.isEmpty }?.tutorName ?? tutorName
  }

  /// Records a signature; one party signs once, the later record replaces the earlier.
  public mutating func sign(_ signature: Signature) {
    signatures.removeAll { $0.signatory == signature.signatory }
    signatures.append(signature)
    signatures.sort { Self.order($0.signatory) < Self.order($1.signatory) }
  }

  /// Takes a signature back that was recorded by mistake.
  public mutating func unsign(_ signatory: Signatory) {
    signatures.removeAll { $0.signatory == signatory }
  }

  /// Records an amendment or a correction. Before the first signature nothing is amended: the
  /// paper is printed again, and the tutor it names is the new one.
  public mutating func change(_ change: ConventionChange) {
    guard !signatures.isEmpty else {
      if !change.tutorName.isEmpty { tutorName = change.tutorName }
      return
    }
    changes.append(change)
  }

  private static func order(_ signatory: Signatory) -> Int {
    Signatory.allCases.firstIndex(of: signatory) ?? 0
  }
}
