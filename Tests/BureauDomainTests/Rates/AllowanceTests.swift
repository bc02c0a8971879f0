import Testing

@testable import BureauDomain

/// AL-01 and the allowance of PFMP, by level and school year.
struct AllowanceTests {
  private func allowance(
    _ level: AllowanceLevel, _ days: Int, after earlier: Int = 0, in start: Int = 2025
  ) throws -> Allowance {
    try Allowance(
      level, days: days, after: Euro(cents: earlier), in: SchoolYear(startYear: start),
      RateSeeds.book)
  }

  @Test(arguments: [
    (AllowanceLevel.cap1, 10, [350, 350, 350]), (.cap2, 15, [525, 525, 525]),
    (.capInOneYear, 15, [525, 525, 525]), (.capInThree2, 15, [525, 525, 525]),
    (.capInThree3, 15, [525, 525, 525]), (.seconde, 10, [300, 300, 300]),
    (.premiere, 15, [600, 600, 600]), (.terminale, 20, [800, 1200, 1000]),
    (.bma1, 15, [600, 600, 600]), (.bma2, 20, [800, 800, 800]),
    (.bmaInOneYear, 20, [800, 800, 800]), (.stage1, 15, [600, 600, 600]),
    (.stage2, 20, [800, 800, 800]), (.cs3, 15, [1350, 1350, 1350]),
    (.cs4, 20, [1800, 1800, 1800]), (.fcil3, 15, [1350, 1350, 1350]),
    (.fcil4, 20, [1800, 1800, 1800]), (.pae3, 15, [750, 750, 750]),
    (.pae4, 20, [1000, 1000, 1000]),
  ])
  func `every level has its day and its cap of each year`(
    level: AllowanceLevel, day: Int, caps: [Int]
  ) throws {
    for (start, cap) in zip(2023...2025, caps) {
      #expect(try allowance(level, 1, in: start).amount.value == Euro(cents: day * 100))
      #expect(try allowance(level, 300, in: start).amount.value == Euro(cents: cap * 100))
    }
  }

  @Test(arguments: [
    (1, 98_000, 2000, false), (1, 98_001, 1999, true), (2, 98_000, 2000, true),
    (50, 0, 100_000, false), (51, 0, 100_000, true), (1, 100_000, 0, true), (1, 120_000, 0, true),
    (0, 100_000, 0, false),
  ])
  func `the cap cuts to the cent`(days: Int, earlier: Int, cents: Int, isCut: Bool) throws {
    let allowance = try allowance(.terminale, days, after: earlier)
    #expect(allowance.amount.value == Euro(cents: cents) && allowance.isCut == isCut)
    let violation = AL01.violation(allowance)
    #expect((violation != nil) == isCut)
    #expect(violation.map { $0.severity == .warns && $0.brief == "plafond atteint" } ?? true)
  }

  @Test(arguments: [2022, 2026])
  func `a school year without data is not computed`(start: Int) {
    let gap = #expect(throws: RateGap.self) { try allowance(.cap1, 5, in: start) }
    #expect(gap?.sentence.contains("\(start)-\(start + 1)") == true)
  }

  @Test(arguments: AllowanceLevel.allCases)
  func `a level is read from its name, its codes, its small letters`(level: AllowanceLevel) throws {
    for text in [level.rawValue, level.rawValue.lowercased()] + level.codes {
      #expect(try AllowanceStatus(parsing: text) == .paid(level), "\(text)")
    }
  }

  @Test(arguments: [
    ("CAP1", AllowanceLevel.cap1), ("cap 1re année", .cap1), ("1ère année CAP", .cap1),
    ("CAP 2ème année", .cap2), ("CAP 1 an", .capInOneYear), ("Seconde professionnelle", .seconde),
    ("2de pro", .seconde), ("première pro", .premiere), ("1ère bac pro", .premiere),
    ("Terminale pro", .terminale), ("Tle bac pro", .terminale), ("term pro", .terminale),
    ("MC 4", .cs4), ("CS niveau 3", .cs3), ("cs3", .cs3), ("23c1", .bma1),
  ])
  func `levels are read as schools write them`(text: String, level: AllowanceLevel) throws {
    #expect(try AllowanceStatus(parsing: text) == .paid(level))
  }

  @Test(arguments: [
    ("BTS", AllowanceStatus.higher), ("bts 2", .higher), ("BTS MCO 1re année", .higher),
    ("apprenti", .apprentice), ("Apprentissage", .apprentice), ("CAP 1 apprentie", .apprentice),
  ])
  func `students and apprentices have none, and it is said why`(
    text: String, status: AllowanceStatus
  ) throws {
    #expect(try AllowanceStatus(parsing: text) == status)
    let answer = try Calculation.allowance(
      status, days: 30, after: .zero, in: SchoolYear(startYear: 2030), RateSeeds.book)
    #expect(answer.value == .amount(.zero))
    #expect(answer.warnings.map(\.check) == [.al01])
    #expect(answer.text.contains("AL-01 · B11"))
  }

  @Test(arguments: ["", "CAP", "pro", "CAP 4", "3e", "2380"])
  func `an unknown level is refused, and the known ones are listed`(text: String) {
    let sentence = refusal { () throws(ValueRefusal) in try AllowanceStatus(parsing: text) }
    #expect(sentence?.contains("écrivez CAP 1, CAP 2,") == true, "\(text)")
  }

  @Test func `the answer says days, day, cap and text`() throws {
    let answer = try Calculation.allowance(
      .paid(.terminale), days: 55, after: .zero, in: SchoolYear(startYear: 2025), RateSeeds.book)
    #expect(answer.value.plain == "1000.00" && answer.value.unit == "EUR")
    #expect(answer.text.contains("2023-765") && answer.text.hasSuffix("plafond atteint"))
  }
}
