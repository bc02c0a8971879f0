extension Checks {
  /// The checks of an agent.
  public static func broken(by agent: Agent) -> [Violation] { ET02.violations(agent) }

  /// The checks of a post.
  public static func broken(by post: Post) -> [Violation] {
    [ET04.violation(post)].compactMap { $0 }
  }

  /// The checks of the week of an office; `agents` says who has left.
  public static func broken(by cover: WeeklyCover?, agents: [Agent]) -> [Violation] {
    [ET01.violation(cover, agents)].compactMap { $0 }
  }

  /// The checks of a network; `agents` says who is the officer.
  public static func broken(by network: Network, agents: [Agent]) -> [Violation] {
    [ET02.violation(network, agents)].compactMap { $0 }
  }

  /// Everything broken in the institution, each with the record to open.
  ///
  /// A CFA has neither the directory entry nor the week of an office; the second school of a post
  /// has a week of its own only if one was noted.
  public static func broken(
    by institution: Institution, on today: Day, _ settings: CheckSettings
  ) -> [InstitutionFinding] {
    let schools = institution.establishments.filter { EstablishmentKind.main.contains($0.kind) }
    return schools.enumerated().flatMap { index, school in
      let cover = institution.cover(of: school.id)
      let week = index == 0 || cover != nil ? broken(by: cover, agents: institution.agents) : []
      return week.map { InstitutionFinding(.cover(school.id), $0) }
        + broken(by: school, on: today, settings)
        .map { InstitutionFinding(.establishment(school.id), $0) }
    }
      + institution.posts.flatMap { post in
        broken(by: post).map { InstitutionFinding(.post(post.id), $0) }
      }
      + institution.agents.flatMap { agent in
        broken(by: agent).map { InstitutionFinding(.agent(agent.id), $0) }
      }
      + institution.networks.flatMap { network in
        broken(by: network, agents: institution.agents)
          .map { InstitutionFinding(.network(network.id), $0) }
      }
  }
}
