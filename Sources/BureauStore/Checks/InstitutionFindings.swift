public import BureauDomain

/// The schools, their week, their people and their posts.
public struct InstitutionFindings: FindingSource {
  public static let checks: Set<CheckID> = [.et01, .et02, .et03, .et04]
  public static let deed = Deed.editEstablishment

  public init() {}

  public func total(in store: Store, by session: Session) throws(StoreError) -> Int {
    let institution = try store.institution()
    return institution.establishments.count + institution.agents.count + institution.posts.count
      + institution.networks.count
  }

  public mutating func next(
    in store: Store, _ terms: FindingTerms
  ) throws(StoreError) -> FindingPage {
    let institution = try store.institution()
    let today = Checks.broken(by: institution, on: terms.today, terms.settings)
    let soon = Checks.broken(by: institution, on: terms.soon, terms.settings)
    let subjects = (today + soon).map(\.subject).reduce(into: [InstitutionFinding.Subject]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let findings = subjects.flatMap { subject in
      Finding.of(
        .institution(subject), name: Self.name(of: subject, in: institution),
        today: today.filter { $0.subject == subject }.map(\.violation),
        soon: soon.filter { $0.subject == subject }.map(\.violation))
    }
    return FindingPage(
      records: try total(in: store, by: terms.session), findings: findings, isLast: true)
  }

  private static func name(
    of subject: InstitutionFinding.Subject, in institution: Institution
  ) -> String {
    switch subject {
    case .establishment(let id), .cover(let id):
      institution.establishments.first { $0.id == id }?.name ?? ""
    case .agent(let id): institution.agents.first { $0.id == id }?.name ?? ""
    case .post: institution.establishments.first?.name ?? ""
    case .network(let id): institution.networks.first { $0.id == id }?.name ?? ""
    }
  }
}
