@testable import BureauDomain

extension CheckExamples {
  static func ac01() -> CheckExamples {
    CheckExamples(
      broken: Deed.allCases.map { refusal($0, Sample.agent([])) },
      sound: [refusal(.readCompanies, Sample.agent([.reader]))])
  }

  static func pl01() throws -> CheckExamples {
    let officer = Sample.agent([.officer])
    return CheckExamples(
      broken: Deed.allCases.map { PL01.violation($0, by: officer) } + (try referents()),
      sound: [PL01.violation(.evaluateLearner, by: Sample.agent([.officer], [.teacher]))])
  }

  private static func refusal(_ deed: Deed, _ agent: Agent) -> Violation? {
    guard case .refused(let violation) = Access.verdict(deed, Session(agent: agent)) else {
      return nil
    }
    return violation.check == .ac01 ? violation : nil
  }
}
