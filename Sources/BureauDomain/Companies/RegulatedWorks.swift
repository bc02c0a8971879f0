/// The declaration of derogation of a place for works regulated for minors (« travaux
/// réglementés »): its dates, never anything medical.
public struct RegulatedWorks: Hashable, Codable, Sendable {
  public var declaredOn: Day
  public var until: Day

  public init(declaredOn: Day, until: Day) {
    self.declaredOn = declaredOn
    self.until = until
  }
}
