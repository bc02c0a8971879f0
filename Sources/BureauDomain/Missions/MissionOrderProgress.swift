/// How far an order has come, with who took each step and when. An order signed on paper without
/// passing through the tool has no submission.
public enum MissionOrderProgress: Hashable, Codable, Sendable {
  case draft
  case submitted(MissionStep)
  case signed(MissionStep, after: MissionStep?)
  case revoked(MissionStep, motive: String, signature: MissionStep, after: MissionStep?)

  /// What may be done with an order.
  public enum Act: Hashable, Codable, Sendable {
    case submit(MissionStep)
    /// Takes it back to the draft.
    case withdraw
    case sign(MissionStep)
    /// From the day of the step on it allows nothing any more (« abroger »).
    case revoke(MissionStep, motive: String)
  }

  /// Where an act leads; nil when it is not of this moment.
  public func after(_ act: Act) -> MissionOrderProgress? {
    switch (self, act) {
    case (.draft, .submit(let step)): .submitted(step)
    case (.submitted, .withdraw): .draft
    case (.draft, .sign(let step)): .signed(step, after: nil)
    case (.submitted(let submission), .sign(let step)): .signed(step, after: submission)
    case (.signed(let signature, let submission), .revoke(let step, let motive)):
      .revoked(step, motive: motive, signature: signature, after: submission)
    default: nil
    }
  }

  /// The submission (« soumis par »).
  public var submission: MissionStep? {
    switch self {
    case .draft: nil
    case .submitted(let step): step
    case .signed(_, let step), .revoked(_, _, _, let step): step
    }
  }

  /// The signature of the head.
  public var signature: MissionStep? {
    switch self {
    case .draft, .submitted: nil
    case .signed(let step, _), .revoked(_, _, let step, _): step
    }
  }

  /// The revocation.
  public var revocation: MissionStep? {
    if case .revoked(let step, _, _, _) = self { return step }
    return nil
  }

  /// Why it was revoked, empty if it was not.
  public var motive: String {
    if case .revoked(_, let motive, _, _) = self { return motive }
    return ""
  }
}
