import BureauDomain
import Testing

/// Records for the tests of checks: sound ones, to be broken one fact at a time.
enum Sample {
  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func company(
    _ stage: RelationStage = .prospect, closing: Closing? = nil
  ) -> Company {
    Company(
      id: .init(rawValue: "c1"), name: "Garage Moreau", relation: Relation(stage: stage),
      closing: closing)
  }

  static func file(_ stage: RelationStage = .prospect) -> CompanyFile {
    CompanyFile(company: company(stage))
  }

  static func site(
    switchboard: Phone? = nil, diffusion: Diffusion = .full, closing: Closing? = nil
  ) -> Site {
    Site(
      id: .init(rawValue: "s1"), company: .init(rawValue: "c1"), switchboard: switchboard,
      diffusion: diffusion, closing: closing)
  }

  static func contact(
    phone: Phone? = nil, email: Email? = nil, closing: Closing? = nil
  ) -> Contact {
    Contact(
      id: .init(rawValue: "p1"), company: .init(rawValue: "c1"), name: "Karim Moreau",
      phone: phone, email: email, closing: closing)
  }

  static func activity(
    _ state: ActivityState = .done, results: Set<ActivityResult> = [], needsNothing: Bool = false
  ) throws -> Activity {
    Activity(
      id: .init(rawValue: "a1"), company: .init(rawValue: "c1"), kind: .visit, state: state,
      on: try day("2026-11-24"), agent: .init(rawValue: "g1"), agentName: "Mme Petit",
      results: results, needsNothing: needsNothing)
  }

  static func next() throws -> NextAction {
    NextAction(
      kind: .call, due: try day("2026-12-01"), owner: .init(rawValue: "g1"),
      ownerName: "Mme Petit")
  }

  static func establishment(
    correspondent: String = "M. Weber", verified: Day?
  ) throws -> Establishment {
    Establishment(
      id: .init(rawValue: "e1"), uai: try Uai(parsing: "0951099D"), name: "LP des Berges",
      kind: .vocational, sector: .public, academy: "Nancy-Metz", zone: .b,
      commune: try InseeCode(parsing: "57463"), town: "Metz", directoryVerifiedOn: verified,
      academicCorrespondent: correspondent)
  }

  static func agent(
    _ roles: Set<Role>, _ functions: Set<AgentFunction> = [], id: String = "g1",
    closing: Closing? = nil
  ) -> Agent {
    Agent(
      id: .init(rawValue: id), name: "Mme Petit", roles: roles, functions: functions,
      closing: closing)
  }

  /// An office kept on the mornings of these days.
  static func cover(_ days: Weekday...) -> WeeklyCover {
    WeeklyCover(
      id: .init(rawValue: "w1"), establishment: .init(rawValue: "e1"),
      slots: days.map { CoverSlot($0, .morning, agent: .init(rawValue: "g1"), name: "Mme Petit") })
  }

  /// A post with these quotas, shared if there are two.
  static func post(_ main: Int, _ second: Int? = nil) throws -> Post {
    let other = try Uai(parsing: "0601551K")
    return Post(
      id: .init(rawValue: "t1"), main: PostShare(uai: try Uai(parsing: "0951099D"), percent: main),
      second: second.map { PostShare(uai: other, percent: $0) })
  }
}
