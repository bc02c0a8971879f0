@testable import BureauDomain

extension CheckExamples {
  static func om01() throws -> CheckExamples {
    let start = try Sample.day("2026-09-01")
    func ending(_ iso: String, _ sector: Sector = .public) throws -> Violation? {
      OM01.violation(from: start, to: try Sample.day(iso), in: sector, RateSeeds.book)
    }
    return CheckExamples(
      broken: [try ending("2027-09-01"), try ending("2027-09-01", .privateUnderContract)],
      sound: [try ending("2027-08-31")])
  }

  static func om06() throws -> CheckExamples {
    func meal(_ iso: String) throws -> Violation? {
      let day = try Sample.day(iso)
      do throws(RateGap) {
        _ = try MealCost.amount(on: day, in: RateSeeds.book)
        return nil
      } catch {
        return OM06.violation(error, in: .public)
      }
    }
    return CheckExamples(broken: [try meal("2019-12-31")], sound: [try meal("2020-01-01")])
  }

  static func al01() throws -> CheckExamples {
    let year = SchoolYear(startYear: 2025)
    func allowance(_ days: Int) throws -> Violation? {
      AL01.violation(
        try Allowance(
          .terminale, days: days, after: Euro(cents: 98_000), in: year, RateSeeds.book))
    }
    return CheckExamples(
      broken: [
        AL01.violation(AllowanceStatus.higher), AL01.violation(AllowanceStatus.apprentice),
        try allowance(2),
      ], sound: [AL01.violation(AllowanceStatus.paid(.cap1)), try allowance(1)])
  }
}
