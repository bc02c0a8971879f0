/// The personal car of an agent (« véhicule personnel »).
public struct Vehicle: Hashable, Codable, Sendable {
  /// « Puissance fiscale », in CV; the kilometre rate depends on it.
  public var fiscalPower: Int
  /// When the head authorised its use for the service, nil if not yet.
  public var authorisedOn: Day?
  public var insuranceEnd: Day?

  public init(fiscalPower: Int, authorisedOn: Day? = nil, insuranceEnd: Day? = nil) {
    self.fiscalPower = fiscalPower
    self.authorisedOn = authorisedOn
    self.insuranceEnd = insuranceEnd
  }
}
