import BureauDomain
import Testing

/// A sound placement from 30 November to 18 December 2026, to be broken one fact at a time.
extension Sample {
  static func span(_ from: String = "2026-11-30", _ to: String = "2026-12-18") throws -> DaySpan {
    DaySpan(from: try day(from), to: try day(to))
  }

  static func period() throws -> Period {
    Period(
      id: .init(rawValue: "d1"), year: SchoolYear(startYear: 2026), kind: .pfmp, name: "PFMP 1",
      span: try span())
  }

  static func placement(_ change: (inout Placement) throws -> Void = { _ in }) throws -> Placement {
    var placement = Placement(
      id: .init(rawValue: "t1"), learner: .init(rawValue: "l1"), period: .init(rawValue: "d1"),
      span: try span())
    try change(&placement)
    return placement
  }

  /// A learner of seventeen, at a garage of eight.
  static func placementFile(_ change: (inout PlacementFile) throws -> Void = { _ in }) throws
    -> PlacementFile
  {
    var site = site()
    site.workforce = .from6
    var file = PlacementFile(
      placement: try placement {
        $0.host = try host()
        $0.confirmation = .by(
          name: "M. Klein", function: .teacher, on: try day("2026-11-02"), medium: .mail)
        $0.referent = "M. Klein"
        $0.convention = try convention(signed: Signatory.allCases)
      },
      learner: Learner(
        id: .init(rawValue: "l1"), familyName: "NGUYEN", firstName: "Linh",
        birthDate: try day("2009-05-04"),
        representative: LegalRepresentative(name: "Mme Nguyen")),
      period: try period(), site: site)
    try change(&file)
    return file
  }

  static func host() throws -> Host {
    Host(
      company: .init(rawValue: "c1"), companyName: "Garage Moreau", tutor: .init(rawValue: "p1"),
      tutorName: "Karim Moreau", agreedOn: try day("2026-10-20"), agreedBy: "Mme Petit")
  }

  static func convention(
    signed signatories: [Signatory] = [], on day: String = "2026-11-10", minor: Bool = true
  ) throws -> Convention {
    let on = try Self.day(day)
    let step = Convention.Step(on: try Self.day("2026-11-03"), by: "Mme Weber")
    var convention = Convention(
      drafted: step, sent: step, needsRepresentative: minor, tutorName: "Karim Moreau")
    for signatory in signatories {
      convention.sign(
        Signature(signatory: signatory, on: on, medium: .paper, recordedBy: "Mme Weber"))
    }
    return convention
  }
}
