/// A step of a convention that somebody marks as done, on one placement or on many.
public enum PlacementMark: Hashable, Codable, Sendable {
  case drafted
  case verified
  case sent
  case signed(Signatory)
  case attested
  /// « Close »: signed by all, over, put away.
  case closed

  /// The steps in their order.
  public static let all: [PlacementMark] =
    [.drafted, .verified, .sent] + Signatory.allCases.map(PlacementMark.signed) + [
      .attested, .closed,
    ]

  /// « convention envoyée », as a box offers it.
  public var label: String {
    switch self {
    case .drafted: "convention rédigée"
    case .verified: "convention vérifiée"
    case .sent: "convention envoyée"
    case .signed(.head): "signée par le chef d'établissement"
    case .signed(.company): "signée par l'entreprise"
    case .signed(.learner): "signée par l'élève"
    case .signed(.representative): "signée par la famille"
    case .signed(.referent): "signée par le référent"
    case .attested: "attestation reçue"
    case .closed: "convention close"
    }
  }
}

extension Placement {
  /// Records a step; what must come before it and was not recorded is taken as done the same day
  /// (a signed paper was drawn up and sent). Without a host, nothing can be marked; nothing is
  /// attested before it begins, nor closed before all have signed. The papers of a placement that
  /// was interrupted still come back, those of a cancelled one do not.
  ///
  /// - Parameter isMinor: whether the learner is a minor on the first day.
  /// - Returns: whether anything changed.
  public mutating func mark(
    _ mark: PlacementMark, on day: Day, medium: Medium = .paper, by author: String, isMinor: Bool
  ) -> Bool {
    guard let host, isLive else { return false }
    let before = self
    let step = Convention.Step(on: day, by: author)
    if mark == .attested {
      guard day >= span.from else { return false }
      attestation = attestation ?? Attestation(on: day, by: author)
      return self != before
    }
    var paper =
      convention
      ?? Convention(drafted: step, needsRepresentative: isMinor, tutorName: host.tutorName)
    switch mark {
    case .drafted: break
    case .verified: paper.verified = paper.verified ?? step
    case .sent: paper.send(step, medium)
    case .signed(let signatory):
      guard paper.signatories.contains(signatory), paper.signature(of: signatory) == nil else {
        return false
      }
      paper.send(step, medium)
      paper.sign(
        Signature(signatory: signatory, on: day, medium: medium, recordedBy: author))
    case .closed:
      guard paper.isSigned else { return false }
      paper.closed = paper.closed ?? step
    case .attested: break
    }
    convention = paper
    return self != before
  }

  /// Takes back a step that was marked by mistake. What came after it must be taken back first: a
  /// paper that is signed was sent, and one that was sent was drawn up.
  ///
  /// - Returns: whether anything changed.
  public mutating func unmark(_ mark: PlacementMark) -> Bool {
    let before = self
    if mark == .attested { attestation = nil }
    guard var paper = convention else { return self != before }
    let isUnsigned = paper.signatures.isEmpty
    switch mark {
    case .drafted:
      guard isUnsigned, paper.sent == nil, paper.verified == nil else { return false }
      convention = nil
      return true
    case .verified: paper.verified = nil
    case .sent: paper.sent = isUnsigned ? nil : paper.sent
    case .signed(let signatory): if paper.closed == nil { paper.unsign(signatory) }
    case .closed: paper.closed = nil
    case .attested: break
    }
    convention = paper
    return self != before
  }
}

extension Convention {
  fileprivate mutating func send(_ step: Step, _ medium: Medium) {
    guard sent == nil else { return }
    sent = step
    sentBy = medium
  }
}
