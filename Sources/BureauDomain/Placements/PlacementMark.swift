/// A step of a convention that somebody marks as done, on one placement or on many.
public enum PlacementMark: Hashable, Codable, Sendable {
  case drafted
  case verified
  case sent
  case signed(Signatory)
  case attested

  /// The steps in their order.
  public static let all: [PlacementMark] =
    [.drafted, .verified, .sent] + Signatory.allCases.map(PlacementMark.signed) + [.attested]

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
    }
  }
}

extension Placement {
  /// Records a step; what must come before it and was not recorded is taken as done the same day
  /// (a signed paper was drawn up and sent). Without a host, nothing can be marked.
  ///
  /// - Parameter isMinor: whether the learner is a minor on the first day.
  /// - Returns: whether anything changed.
  public mutating func mark(
    _ mark: PlacementMark, on day: Day, medium: Medium = .paper, by author: String, isMinor: Bool
  ) -> Bool {
    guard let host, exit == nil || mark == .attested else { return false }
    let before = self
    let step = Convention.Step(on: day, by: author)
    if mark == .attested {
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
