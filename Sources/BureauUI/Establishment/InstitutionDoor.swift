internal import BureauDomain
internal import BureauStore
internal import TextUI

extension InstitutionFinding.Subject {
  /// Opens the form of the record that a finding is about.
  func open(_ context: Context) throws -> Outcome<Context> {
    let institution = try context.store.institution()
    switch self {
    case .establishment(let id):
      guard let school = institution.establishments.first(where: { $0.id == id }) else { break }
      let isMain = school.id == institution.establishments.first?.id
      return try EditPane.open(EstablishmentDraft(school, isMain: isMain), context)
    case .cover(let id):
      return try WeeklyCoverDraft.open(
        institution.establishments.first { $0.id == id }, context)
    case .agent(let id):
      guard let agent = institution.agents.first(where: { $0.id == id }) else { break }
      return try EditPane.open(AgentDraft(agent, on: context.today), context)
    case .post(let id):
      guard let post = institution.posts.first(where: { $0.id == id }) else { break }
      return try EditPane.open(PostDraft(post, institution), context)
    case .network(let id):
      guard let network = institution.networks.first(where: { $0.id == id }) else { break }
      return try EditPane.open(NetworkDraft(network), context)
    }
    throw StoreError.notFound
  }
}
