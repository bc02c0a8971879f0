/// How a placement left its way, by whom, when and why.
public struct PlacementExit: Hashable, Codable, Sendable {
  /// The exits.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case cancelled
    case interrupted
    /// « Rompu », by an amendment to the convention.
    case brokenOff
    case apprentice
    case studyPath
    case exempted
    case mobility

    /// The French term.
    public var label: String {
      switch self {
      case .cancelled: "annulé"
      case .interrupted: "interrompu"
      case .brokenOff: "rompu par avenant"
      case .apprentice: "non concerné : apprenti"
      case .studyPath: "non concerné : parcours d'études"
      case .exempted: "non concerné : dispensé"
      case .mobility: "non concerné : mobilité"
      }
    }

    /// Whether the learner never had to find a place.
    public var isNotConcerned: Bool {
      switch self {
      case .apprentice, .studyPath, .exempted, .mobility: true
      case .cancelled, .interrupted, .brokenOff: false
      }
    }

    /// Whether days were done before, which the host attests all the same.
    public var hasDaysDone: Bool { self == .interrupted || self == .brokenOff }
  }

  public var kind: Kind
  /// The first day it no longer runs.
  public var on: Day
  public var motive: String
  public var by: String

  public init(kind: Kind, on: Day, motive: String, by: String) {
    self.kind = kind
    self.on = on
    self.motive = motive
    self.by = by
  }
}
