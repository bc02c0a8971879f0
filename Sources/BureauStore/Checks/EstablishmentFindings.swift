public import BureauDomain

/// The school or schools of the base.
public struct EstablishmentFindings: FindingSource {
  public static let checks: Set<CheckID> = [.et03]
  public static let deed = Deed.editEstablishment

  public init() {}

  public func total(in store: Store) throws(StoreError) -> Int {
    try store.establishments().count
  }

  public mutating func next(
    in store: Store, _ terms: FindingTerms
  ) throws(StoreError) -> FindingPage {
    let schools = try store.establishments()
    let findings = schools.flatMap { school in
      Finding.of(
        .establishment(school.id), name: school.name,
        today: Checks.broken(by: school, on: terms.today, terms.settings),
        soon: Checks.broken(by: school, on: terms.soon, terms.settings))
    }
    return FindingPage(records: schools.count, findings: findings, isLast: true)
  }
}
