/// The four heaps a list of placements is sorted into: whom to find a place for, which paper to
/// push, who is away, what is over.
public enum PlacementPhase: String, CaseIterable, Codable, Sendable {
  case seeking
  case paperwork
  case running
  case over

  /// The French words of headings.
  public var label: String {
    switch self {
    case .seeking: "sans lieu"
    case .paperwork: "convention en cours"
    case .running: "signées, en stage, à attester"
    case .over: "finis et années closes"
    }
  }

  /// The French words of filters, which say all that the heap holds: nothing is left to do in a
  /// closed year, so that all its placements are over.
  public var scope: String {
    switch self {
    case .seeking, .paperwork, .running: label
    case .over: "finis : attestés, annulés, non concernés, années closes"
    }
  }
}

extension Placement {
  /// Its heap; an interruption stays open until the host attests the days done.
  public var phase: PlacementPhase {
    switch recordedState {
    case .withoutPlace, .lead: .seeking
    case .agreed, .toIssue, .signing: .paperwork
    case .signed, .underWay, .finished: .running
    case .interrupted, .brokenOff: attestation == nil ? .running : .over
    case .attested, .cancelled, .notConcerned: .over
    }
  }
}
