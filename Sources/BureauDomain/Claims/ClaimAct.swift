/// What is done with a claim, by somebody, on a day.
public enum ClaimAct: String, CaseIterable, Codable, Sendable {
  /// The bursar or the head has gone over it and signed (« contrôler »).
  case check
  /// Back to the draft before it was handed over.
  case takeBack
  case forward
  case refund
  case reject
  /// A rejected claim goes back to the draft.
  case correct

  /// What is offered: « Consigner le contrôle ».
  public var label: String {
    switch self {
    case .check: "Consigner le contrôle"
    case .takeBack: "Reprendre en brouillon"
    case .forward: "Noter comme transmis"
    case .refund: "Noter comme remboursé"
    case .reject: "Noter le rejet, avec son motif"
    case .correct: "Reprendre pour corriger"
    }
  }

  /// What it did: « contrôlé ».
  public var done: String {
    switch self {
    case .check: "contrôlé"
    case .takeBack: "repris en brouillon"
    case .forward: "transmis"
    case .refund: "remboursé"
    case .reject: "rejeté"
    case .correct: "repris pour correction"
    }
  }

  /// Whether somebody beside the agent decides it.
  public var isDecision: Bool { [.check, .refund, .reject].contains(self) }
}
