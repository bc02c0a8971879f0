/// A step a claim took: what, by whom, when, and why it was rejected.
public struct ClaimStep: Hashable, Codable, Sendable {
  public var act: ClaimAct
  public var step: MissionStep
  /// Why it was rejected or taken back, empty for any other step.
  public var motive: String

  /// The length of a motive, in characters.
  public static let motiveLimit = 160

  public init(_ act: ClaimAct, _ step: MissionStep, motive: String = "") {
    self.act = act
    self.step = step
    self.motive = motive
  }

  /// « rejeté par M. Roth le 12/10/2026 : 16,0 km au plus ».
  public var text: String {
    "\(act.done) par \(step.text)" + (motive.isEmpty ? "" : " : \(motive)")
  }
}
