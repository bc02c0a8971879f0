@testable import BureauDomain

extension CheckExamples {
  static func et03() throws -> CheckExamples {
    let today = try Sample.day("2026-11-24")
    let broken = [
      try Sample.establishment(correspondent: "", verified: nil),
      try Sample.establishment(verified: try Sample.day("2020-01-01")),
    ]
    let settings = CheckSettings()
    return CheckExamples(
      broken: broken.flatMap { Checks.broken(by: $0, on: today, settings) },
      sound: Checks.broken(
        by: try Sample.establishment(verified: today), on: today, settings))
  }
}
