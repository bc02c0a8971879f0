/// Where a placement stands: sans lieu → piste → accord oral → convention à éditer → en signature →
/// signée → en cours → terminé → attesté, and the exits.
///
/// Nobody sets it: it follows from what was recorded, and for « en cours » and « terminé » from
/// the day.
public enum PlacementState: String, CaseIterable, Codable, Sendable {
  case withoutPlace
  case lead
  case agreed
  case toIssue
  case signing
  case signed
  case underWay
  case finished
  case attested
  case interrupted
  case brokenOff
  case cancelled
  case notConcerned

  /// The French term.
  public var label: String {
    switch self {
    case .withoutPlace: "sans lieu"
    case .lead: "piste"
    case .agreed: "accord oral"
    case .toIssue: "à éditer"
    case .signing: "en signature"
    case .signed: "signée"
    case .underWay: "en cours"
    case .finished: "terminé"
    case .attested: "attesté"
    case .interrupted: "interrompu"
    case .brokenOff: "rompu"
    case .cancelled: "annulé"
    case .notConcerned: "non concerné"
    }
  }

  /// The glyph before the word (WGL4, drawn by every terminal font).
  public var glyph: String {
    switch self {
    case .withoutPlace, .toIssue: "○"
    case .lead, .agreed, .signing: "◊"
    case .signed, .underWay: "●"
    case .finished: "■"
    case .attested: "√"
    case .interrupted, .brokenOff, .cancelled: "×"
    case .notConcerned: "□"
    }
  }

  /// Whether the learner still looks for a place.
  public var isWithoutPlace: Bool { self == .withoutPlace || self == .lead }

  /// Whether a host is known and the convention not signed by all.
  public var isUnsigned: Bool { self == .agreed || self == .toIssue || self == .signing }
}
