@testable import BureauDomain

extension CheckExamples {
  static func om09() throws -> CheckExamples {
    var agent = Sample.agent([.officer])
    agent.contractEnd = try Sample.day("2027-06-30")
    let after = try Sample.day("2027-07-01")
    return CheckExamples(
      broken: [
        OM09.violation(.order, until: after, of: agent),
        OM09.violation(.letter, until: after, of: agent),
      ],
      sound: [OM09.violation(.order, until: try Sample.day("2027-06-30"), of: agent)])
  }
}
