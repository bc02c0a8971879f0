@testable import BureauDomain

extension CheckExamples {
  static func co01() throws -> CheckExamples {
    CheckExamples(
      broken: [
        wrongSiret("123 456 789 00010"),
        CO01.known(try Siret(parsing: "35600000000048"), as: "La Poste"),
      ], sound: [wrongSiret("35600000000048")])
  }

  static func co02() throws -> CheckExamples {
    var file = Sample.file()
    file.contacts = [Sample.contact()]
    var sound = file
    sound.sites = [Sample.site(switchboard: try Phone(parsing: "03 87 00 00 00"))]
    return try ofFiles(broken: file, sound: sound)
  }

  static func co03() -> CheckExamples {
    CheckExamples(
      broken: [["Garage Moreau"], ["Garage", "Moto", "Vélo"]].map {
        CO03.violation(likelyDuplicates: $0)
      }, sound: [CO03.violation(likelyDuplicates: [])])
  }

  static func co04() throws -> CheckExamples {
    CheckExamples(
      broken: Checks.broken(by: try Sample.activity(), next: nil, in: nil),
      sound: Checks.broken(by: try Sample.activity(), next: try Sample.next(), in: nil))
  }

  static func co05() throws -> CheckExamples {
    let today = try Sample.day("2026-11-24")
    var file = Sample.file(.partner)
    file.lastContactOn = today.adding(months: -6).adding(days: -1)
    var sound = file
    sound.lastContactOn = today.adding(months: -6)
    return try ofFiles(broken: file, sound: sound)
  }

  static func co06() throws -> CheckExamples {
    let (activity, next) = (try Sample.activity(), try Sample.next())
    return CheckExamples(
      broken: Checks.broken(by: activity, next: next, in: Sample.file(.opposed)),
      sound: Checks.broken(by: activity, next: next, in: Sample.file(.refused)))
  }

  private static func ofFiles(broken: CompanyFile, sound: CompanyFile) throws -> CheckExamples {
    let today = try Sample.day("2026-11-24")
    let settings = CheckSettings.standard
    return CheckExamples(
      broken: Checks.broken(by: broken, on: today, settings),
      sound: Checks.broken(by: sound, on: today, settings))
  }

  private static func wrongSiret(_ text: String) -> Violation? {
    do {
      _ = try Siret(parsing: text)
      return nil
    } catch {
      return CO01.violation(error)
    }
  }
}
