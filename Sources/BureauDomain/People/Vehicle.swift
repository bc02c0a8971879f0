/// The personal vehicle of an agent (« véhicule personnel »).
public struct Vehicle: Hashable, Codable, Sendable {
  /// What it is; the kilometre rate depends on it.
  public var kind: VehicleKind
  /// When the head authorised its use for the service, nil if not yet.
  public var authorisedOn: Day?
  public var insuranceEnd: Day?

  public init(_ kind: VehicleKind, authorisedOn: Day? = nil, insuranceEnd: Day? = nil) {
    self.kind = kind
    self.authorisedOn = authorisedOn
    self.insuranceEnd = insuranceEnd
  }
}
