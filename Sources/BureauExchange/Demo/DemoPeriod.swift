internal import BureauDomain

/// A period of the demonstration school, dated around today.
struct DemoPeriod {
  let name: String
  var kind = PeriodKind.pfmp
  /// Days from today to its first Monday.
  let offset: Int
  let weeks: Int
  let classes: [String]

  func span(around today: Day) -> DaySpan {
    let monday = today.adding(days: offset + 1).previous(.monday)
    return DaySpan(from: monday, to: monday.adding(days: 7 * weeks - 3))
  }

  static let all = [
    DemoPeriod(
      name: "PFMP 1", offset: -56, weeks: 3, classes: ["1MVA", "TMVA", "1ASSP", "TMSPC"]),
    DemoPeriod(name: "PFMP 2", offset: -8, weeks: 4, classes: ["TMVA", "T COIF", "2CAPCUI"]),
    DemoPeriod(name: "PFMP 2", offset: 10, weeks: 3, classes: ["1MVA", "1MSPC"]),
    DemoPeriod(name: "PFMP 3", offset: 26, weeks: 4, classes: ["2MVA", "1CAPCUI", "TMSPC"]),
    DemoPeriod(
      name: "Stage BTS 1", kind: .btsInternship, offset: 60, weeks: 6, classes: ["BTS MCO1"]),
  ]
}
