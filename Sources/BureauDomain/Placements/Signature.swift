/// One signature on a convention, as it was recorded (« signé par … le … »).
public struct Signature: Hashable, Codable, Sendable {
  public var signatory: Signatory
  public var on: Day
  public var medium: Medium
  /// The agent who noted it.
  public var recordedBy: String

  public init(signatory: Signatory, on: Day, medium: Medium, recordedBy: String) {
    self.signatory = signatory
    self.on = on
    self.medium = medium
    self.recordedBy = recordedBy
  }
}
