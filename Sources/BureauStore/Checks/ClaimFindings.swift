public import BureauDomain

/// The claims that are not refunded yet: what their trips break, and who controlled them.
public struct ClaimFindings: FindingSource {
  public static let checks: Set<CheckID> = [.om02, .om03, .om05, .om06]
  public static let deed = Deed.controlClaims

  public init() {}

  public func total(in store: Store, by session: Session) throws(StoreError) -> Int {
    try store.claims(by: session).count
  }

  public mutating func next(
    in store: Store, _ terms: FindingTerms
  ) throws(StoreError) -> FindingPage {
    let files = try store.claims(by: terms.session)
    let findings = files.filter { $0.claim.state != .refunded }.flatMap { file in
      file.broken.filter { Self.checks.contains($0.check) }.map {
        Finding(
          $0, of: .claim(file.claim.id),
          name: "\(file.claim.agentName), \(file.claim.month.monthAndYear)")
      }
    }
    return FindingPage(records: files.count, findings: findings, isLast: true)
  }
}
