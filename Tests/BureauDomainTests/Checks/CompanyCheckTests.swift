import TestSupport
import Testing

@testable import BureauDomain

struct CompanyCheckTests {
  private let settings = CheckSettings.standard

  @Test(arguments: [
    ("2026-11-24", 6, "2026-05-24", false), ("2026-11-24", 6, "2026-05-23", true),
    ("2026-08-31", 6, "2026-02-28", false), ("2026-08-31", 6, "2026-02-27", true),
    ("2024-08-31", 6, "2024-02-29", false), ("2024-08-31", 6, "2024-02-28", true),
    ("2026-11-24", 12, "2025-11-24", false), ("2026-11-24", 12, "2025-11-23", true),
    ("2026-11-24", 0, "2026-11-24", false), ("2026-11-24", 0, "2026-11-23", true),
  ])
  func `a contact of exactly n months ago is recent, one day more is not`(
    today: String, months: Int, last: String, isStale: Bool
  ) throws {
    var file = Sample.file(.partner)
    file.lastContactOn = try Sample.day(last)
    let found = CO05.violation(
      file, on: try Sample.day(today), CheckSettings(.partnerContact, months))
    #expect((found != nil) == isStale)
  }

  @Test(arguments: RelationStage.allCases)
  func `only partners in service are to be contacted again`(stage: RelationStage) throws {
    let today = try Sample.day("2026-11-24")
    var file = Sample.file(stage)
    #expect(CO05.violation(file, on: today, settings) == nil)
    file.lastContactOn = try Sample.day("2020-01-01")
    #expect((CO05.violation(file, on: today, settings) != nil) == stage.isPartner)
    file.company.closing = Closing(on: today, motive: "fermée")
    #expect(CO05.violation(file, on: today, settings) == nil)
  }

  @Test func `an activity says what came of it, what follows, or that nothing does`() throws {
    #expect(CO04.violation(try Sample.activity(), next: nil)?.field == .nextAction)
    for state in [ActivityState.planned, .notDone(motive: "absent"), .cancelled] {
      #expect(CO04.violation(try Sample.activity(state), next: nil) == nil)
    }
    for result in ActivityResult.allCases {
      #expect(CO04.violation(try Sample.activity(results: [result]), next: nil) == nil)
    }
    #expect(CO04.violation(try Sample.activity(needsNothing: true), next: nil) == nil)
    #expect(CO04.violation(try Sample.activity(), next: try Sample.next()) == nil)
  }

  @Test func `a contact can be reached one way or another`() throws {
    let phone = try Phone(parsing: "03 87 00 00 00")
    let email = try Email(parsing: "k.moreau@garage.example")
    let closing = Closing(on: try Sample.day("2026-01-01"), motive: "parti")
    #expect(CO02.violation(Sample.contact())?.field == .contact)
    #expect(CO02.violation(Sample.contact(phone: phone)) == nil)
    #expect(CO02.violation(Sample.contact(email: email)) == nil)
    #expect(CO02.violation(Sample.contact(closing: closing)) == nil)
    var file = Sample.file()
    file.contacts = [Sample.contact(), Sample.contact()]
    #expect(CO02.violations(file).count == 2)
    file.sites = [Sample.site(switchboard: phone, closing: closing)]
    #expect(CO02.violations(file).count == 2)
    file.sites.append(Sample.site(switchboard: phone))
    #expect(CO02.violations(file).isEmpty)
  }

  @Test func `a likely duplicate is named, the others are counted`() {
    #expect(
      CO03.violation(likelyDuplicates: ["A"])?.sentence
        == "« A » ressemble à cette fiche : ouvrez-la avant d'en créer une seconde.")
    #expect(
      CO03.violation(likelyDuplicates: ["A", "B"])?.sentence.contains("1 autre fiche ") == true)
    #expect(
      CO03.violation(likelyDuplicates: ["A", "B", "C"])?.sentence
        == "« A » et 2 autres fiches ressemblent à celle-ci : ouvrez-les avant d'en créer une de "
        + "plus.")
  }

  @Test(arguments: RelationStage.allCases)
  func `an opposition always warns, a partial diffusion until the firm is a partner`(
    stage: RelationStage
  ) {
    var file = Sample.file(stage)
    #expect((CO06.violation(file)?.field == .relation) == (stage == .opposed))
    file.sites = [Sample.site(diffusion: .partial)]
    #expect((CO06.violation(file) == nil) == stage.isPartner)
  }

  @Test func `a closed site limits nothing any more`() throws {
    let closing = Closing(on: try Sample.day("2026-01-01"), motive: "fermé")
    var file = Sample.file()
    file.sites = [Sample.site(diffusion: .partial, closing: closing)]
    #expect(CO06.violation(file) == nil)
  }

  @Test func `a row of the directory with a partial diffusion warns`() throws {
    var entry = DirectoryEntry(siret: try Siret(parsing: "35600000000048"), name: "LA POSTE")
    #expect(CO06.violation(entry) == nil)
    entry.diffusion = .partial
    #expect(CO06.violation(entry)?.sentence.contains("« LA POSTE »") == true)
  }

  @Test func `all broken checks of a record are given, not the first alone`() throws {
    var file = Sample.file(.partner)
    file.contacts = [Sample.contact(), Sample.contact()]
    file.lastContactOn = try Sample.day("2020-01-01")
    let found = Checks.broken(by: file, on: try Sample.day("2026-11-24"), settings)
    #expect(found.map(\.check) == [.co02, .co02, .co05])
    let activity = Checks.broken(
      by: try Sample.activity(), next: nil, in: Sample.file(.opposed))
    #expect(activity.map(\.check) == [.co04, .co06])
  }
}

struct EstablishmentCheckTests {
  @Test(arguments: [
    ("2025-11-24", 12, false), ("2025-11-23", 12, true), ("2026-11-24", 12, false),
    ("2026-10-24", 1, false), ("2026-10-23", 1, true),
  ])
  func `an entry verified exactly n months ago is good, one day more is not`(
    verified: String, months: Int, isOld: Bool
  ) throws {
    let establishment = try Sample.establishment(verified: try Sample.day(verified))
    let found = Checks.broken(
      by: establishment, on: try Sample.day("2026-11-24"),
      CheckSettings(.directory, months))
    #expect(found.map(\.field) == (isOld ? [.directoryVerifiedOn] : []))
  }

  @Test func `an unknown correspondent and an entry never verified are both said`() throws {
    let found = Checks.broken(
      by: try Sample.establishment(correspondent: "", verified: nil),
      on: try Sample.day("2026-11-24"), CheckSettings.standard)
    #expect(found.map(\.field) == [.academicCorrespondent, .directoryVerifiedOn])
    #expect(found.allSatisfy { $0.severity == .warns })
  }
}
