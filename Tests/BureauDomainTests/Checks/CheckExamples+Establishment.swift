@testable import BureauDomain

extension CheckExamples {
  static func et03() throws -> CheckExamples {
    let today = try Sample.day("2026-11-24")
    let broken = [
      try Sample.establishment(correspondent: "", verified: nil),
      try Sample.establishment(verified: try Sample.day("2020-01-01")),
    ]
    let settings = CheckSettings.standard
    return CheckExamples(
      broken: broken.flatMap { Checks.broken(by: $0, on: today, settings) },
      sound: Checks.broken(
        by: try Sample.establishment(verified: today), on: today, settings))
  }

  static func et01() throws -> CheckExamples {
    CheckExamples(
      broken: Checks.broken(by: nil, agents: [])
        + Checks.broken(by: Sample.cover(.monday, .tuesday, .thursday), agents: []),
      sound: Checks.broken(
        by: Sample.cover(.monday, .tuesday, .wednesday, .thursday, .friday), agents: []))
  }

  static func et02() -> CheckExamples {
    let doubled: [Set<AgentFunction>] = [
      [.officer, .technicalAssistant], [.officer, .localCommitteeLeader],
    ]
    return CheckExamples(
      broken: doubled.flatMap { Checks.broken(by: Sample.agent([.officer], $0)) },
      sound: Checks.broken(by: Sample.agent([.officer], [.officer, .teacher])))
  }

  static func et04() throws -> CheckExamples {
    CheckExamples(
      broken: Checks.broken(by: try Sample.post(60, 50)),
      sound: Checks.broken(by: try Sample.post(60, 40)))
  }
}
