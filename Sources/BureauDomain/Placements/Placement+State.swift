extension Placement {
  /// The state that what was recorded gives, whatever the day: `signed` stays so to the end.
  public var recordedState: PlacementState {
    if let exit { return exit.kind.state }
    if attestation != nil { return .attested }
    guard host != nil else { return hasOpenLead ? .lead : .withoutPlace }
    guard let convention else { return confirmation == nil ? .agreed : .toIssue }
    switch convention.state {
    case .draft, .verified: return .toIssue
    case .sent, .partlySigned: return .signing
    case .signed, .closed: return .signed
    }
  }

  /// The state on a day.
  public func state(on day: Day) -> PlacementState {
    Self.state(recordedState, span, on: day)
  }

  /// The same from what lists know.
  public static func state(_ recorded: PlacementState, _ span: DaySpan, on day: Day)
    -> PlacementState
  {
    guard recorded == .signed, day >= span.from else { return recorded }
    return day <= span.to ? .underWay : .finished
  }

  /// The days it really runs: an interruption ends it the day before.
  public var realSpan: DaySpan {
    guard let exit, exit.kind.hasDaysDone else { return span }
    return DaySpan(from: span.from, to: min(span.to, exit.on.adding(days: -1)))
  }

  /// Whether it takes a place at its host and the learner's time.
  public var isLive: Bool {
    guard let exit else { return true }
    return exit.kind.hasDaysDone
  }

  /// The day by which its next step should be done, nil when nothing is left: what lists sort by,
  /// the longest late first.
  public func due(_ alerts: PlacementAlerts) -> Day? {
    switch recordedState {
    case .withoutPlace, .lead: span.from.adding(days: -alerts.firstWithoutPlace)
    case .agreed, .toIssue, .signing: span.from.adding(days: -alerts.firstUnsigned)
    case .signed, .underWay, .finished: span.to.adding(days: alerts.attestationAfter ?? 0)
    case .interrupted, .brokenOff:
      attestation == nil ? realSpan.to.adding(days: alerts.attestationAfter ?? 0) : nil
    case .attested, .cancelled, .notConcerned: nil
    }
  }

  /// Whether the paper names another tutor than the one who is there.
  public var hasOtherTutor: Bool {
    guard let convention, let host, !convention.signatures.isEmpty else { return false }
    return Fold.words(convention.currentTutor) != Fold.words(host.tutorName)
  }
}

extension PlacementExit.Kind {
  /// The state it gives.
  public var state: PlacementState {
    switch self {
    case .cancelled: .cancelled
    case .interrupted: .interrupted
    case .brokenOff: .brokenOff
    case .apprentice, .studyPath, .exempted, .mobility: .notConcerned
    }
  }
}
