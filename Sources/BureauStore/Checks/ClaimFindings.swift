public import BureauDomain

/// The claims that are not refunded yet: what refuses their costs, and who controlled them. What
/// only warns of a trip is said of its round.
public struct ClaimFindings: FindingSource {
  public static let checks: Set<CheckID> = [.om02, .om03, .om05, .om06]
  public static let deed = Deed.controlClaims
  /// Those that nothing but a claim is looked at for.
  private static let own: Set<CheckID> = [.om03, .om06]

  public init() {}

  public func total(in store: Store, by session: Session) throws(StoreError) -> Int {
    try store.claims(by: session).count
  }

  public mutating func next(
    in store: Store, _ terms: FindingTerms
  ) throws(StoreError) -> FindingPage {
    let files = try store.claims(by: terms.session)
    let findings = files.filter { $0.claim.state != .refunded }.flatMap { file in
      file.broken.filter { $0.severity == .refuses || Self.own.contains($0.check) }.map {
        Finding(
          $0, of: .claim(file.claim.id),
          name: "\(file.claim.agentName), \(file.claim.month.monthAndYear)")
      }
    }
    return FindingPage(records: files.count, findings: findings, isLast: true)
  }
}
