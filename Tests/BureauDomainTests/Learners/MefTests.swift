import BureauDomain
import Testing

struct MefTests {
  @Test(arguments: ["2412214621", "24122146210", " 241 22146 21 "])
  func `the eleventh digit of SIECLE and spaces are left out`(text: String) throws {
    #expect(try Mef(parsing: text).code == "2412214621")
  }

  @Test(arguments: [
    (
      "241221462",
      "Écrivez les dix chiffres du code MEF, onze dans SIECLE ; « 241221462 » ne l'est pas."
    ),
    (
      "2412214621X",
      "Le signe « X » n'a pas sa place dans un code MEF : écrivez seulement les chiffres."
    ),
  ])
  func `anything else is refused`(text: String, sentence: String) {
    #expect(refusal(of: text, as: Mef.self) == sentence)
    #expect(isHelpful(sentence))
  }

  /// The MEF are those of the nomenclature of 2025-2026, with their own short titles.
  @Test(arguments: [
    ("2402214611", StudyLevel.capOneYear, Diploma.cap), ("2412214621", .cap1, .cap),
    ("2412214622", .cap2, .cap), ("2422214632", .capThreeYears2, .cap),
    ("2422214633", .capThreeYears3, .cap), ("2473000331", .secondePro, .vocationalBaccalaureate),
    ("2473300732", .premierePro, .vocationalBaccalaureate),
    ("2473360433", .terminalePro, .vocationalBaccalaureate),
    ("2762100133", .terminalePro, .vocationalBaccalaureate), ("2712100121", .cap1, .cap),
    ("2502142811", .bmaOneYear, .bma), ("2512142821", .bma1, .bma), ("2512142822", .bma2, .bma),
    ("2213230611", .premiereBT, .bt), ("2223230611", .terminaleBT, .bt),
    ("2572140111", .cs3, .cs), ("2583340411", .cs4, .cs), ("7409990111", .fcil3, .fcil),
    ("7419990111", .fcil4, .fcil), ("7034150111", .pae3, .pae), ("7044150111", .pae4, .pae),
    ("3113120121", .bts, .bts), ("3113120122", .bts, .bts),
  ])
  func `the level is read from the kind of course and the year`(
    text: String, level: StudyLevel, diploma: Diploma
  ) throws {
    #expect(try Mef(parsing: text).level == level)
    #expect(Formation(mef: text, label: "").level == level)
    #expect(level.diploma == diploma)
  }

  @Test(arguments: ["1001000111", "2412214623", "2802100199", "2412214620"])
  func `a course outside the vocational ones, or a year it has not, has no level`(text: String)
    throws
  {
    #expect(try Mef(parsing: text).level == nil)
  }

  @Test func `a formation typed freely has no level, unless it is a BTS`() {
    #expect(Formation(label: "Bac pro Cuisine").level == nil)
    #expect(Formation(label: "BTS MCO").level == .bts)
    #expect(Formation(label: "Btsx").level == nil)
  }

  @Test func `a level is read back from the word the command line takes`() {
    #expect(StudyLevel(rawValue: "1re pro") == .premierePro)
    #expect(StudyLevel(rawValue: "CS 4") == .cs4)
    #expect(StudyLevel.allCases.filter(\.isHigherEducation) == [.bts])
  }
}
