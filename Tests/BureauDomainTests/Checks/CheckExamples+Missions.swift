@testable import BureauDomain

extension CheckExamples {
  static func om02() throws -> CheckExamples {
    let day = try Sample.day("2026-11-24")
    let order = try Mission.order()
    var far = order
    far.zone = MissionZone(departments: ["54"])
    far.means = [.serviceCar]
    return CheckExamples(
      broken: [
        OM02.violation(on: day, Mission.facts([]), for: .record),
        OM02.violation(on: day, Mission.facts([]), for: .claim),
        OM02.outside(["Metz"], of: far), OM02.outside(["Metz", "Woippy"], of: far),
        OM02.unforeseen(.passenger, by: far),
      ],
      sound: [
        OM02.violation(on: day, Mission.facts([order]), for: .claim), OM02.outside([], of: far),
        OM02.unforeseen(.serviceCar, by: far), OM02.unforeseen(.personalCar, by: far),
      ])
  }

  static func om03() throws -> CheckExamples {
    let day = try Sample.day("2026-11-24")
    let facts = Mission.facts([])
    let own = MissionStep(by: "mme  petit", on: day)
    let head = MissionStep(by: "M. Roth", on: day)
    return CheckExamples(
      broken: [OM03.violation(own, of: "l'ordre de mission", facts)],
      sound: [OM03.violation(head, of: "l'ordre de mission", facts)])
  }

  static func om04() throws -> CheckExamples {
    CheckExamples(
      broken: [OM04.violation(try Mission.route(to: ["57463", "57463", "57463"]))],
      sound: [OM04.violation(try Mission.route(to: ["57751"]))])
  }

  static func om05() throws -> CheckExamples {
    let day = try Sample.day("2026-11-24")
    let ended = Vehicle(
      .car(fiscalPower: 5), authorisedOn: day, insuranceEnd: try Sample.day("2026-11-23"))
    let sound = Vehicle(.car(fiscalPower: 5), authorisedOn: day, insuranceEnd: day)
    return CheckExamples(
      broken: OM05.violations(.personalCar, on: day, Mission.facts([], ended), for: .claim)
        + OM05.violations(.personalCar, on: day, Mission.facts([]), for: .record),
      sound: OM05.violations(.personalCar, on: day, Mission.facts([], sound), for: .claim)
        + OM05.violations(.publicTransport, on: day, Mission.facts([]), for: .claim))
  }

  static func om07() throws -> CheckExamples {
    let signed = try Mission.order()
    var longer = signed
    longer.to = longer.to.adding(days: 1)
    var draft = longer
    draft.progress = .draft
    return CheckExamples(
      broken: [OM07.violation(signed, longer, .public)],
      sound: [OM07.violation(signed, signed, .public), OM07.violation(draft, signed, .public)])
  }

  static func om08() throws -> CheckExamples {
    let order = try Mission.order()
    let settings = CheckSettings.standard
    func found(_ left: Int) -> Violation? {
      OM08.violation(
        order, on: order.to.adding(days: -left), Mission.facts([order]), settings)
    }
    return CheckExamples(
      broken: [60, 30, 7, 1, 0].map(found), sound: [61, 300, -1].map(found))
  }

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
