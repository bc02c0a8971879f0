/// The four heaps a list of placements is sorted into: whom to find a place for, which paper to
/// push, who is away, what is over.
public enum PlacementPhase: String, CaseIterable, Codable, Sendable {
  case seeking
  case paperwork
  case running
  case over

  /// The French words of filters.
  public var label: String {
    switch self {
    case .seeking: "sans lieu"
    case .paperwork: "convention en cours"
    case .running: "signées, en stage, à attester"
    case .over: "attestées, annulées, non concernés"
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
