import BureauDomain
import TestSupport
import Testing

struct DayParsingTests {
  private func parse(_ text: String, on today: String) throws -> String {
    try Day.parse(text, today: #require(Day(iso: today))).iso
  }

  @Test(arguments: [
    "24/11/2026", "24/11/26", "24/11", "24 11", "24-11", "24.11", "2411", "241126", "24112026",
    "24 nov", "24 nov.", "24nov", "24 NOVEMBRE 2026", "24 novembre 26", "2026-11-24",
    "2026/11/24", "mardi 24 novembre 2026", "le 24/11", "mar 24/11", " 24 / 11 / 2026 ",
    "24\u{A0}nov", "24–11",
  ])
  func `the same day is read however it is written`(text: String) throws {
    for today in ["2026-11-20", "2026-11-24", "2026-09-01", "2027-05-01"] {
      #expect(try parse(text, on: today) == "2026-11-24")
    }
  }

  @Test(arguments: [
    ("auj", "2026-11-24"), ("Aujourd'hui", "2026-11-24"), ("aujourd’hui", "2026-11-24"),
    ("AUJ.", "2026-11-24"), ("hier", "2026-11-23"), ("avant-hier", "2026-11-22"),
    ("demain", "2026-11-25"), ("après-demain", "2026-11-26"), ("apres demain", "2026-11-26"),
    ("apre\u{300}s-demain", "2026-11-26"), ("mardi", "2026-12-01"), ("mercredi", "2026-11-25"),
    ("Lundi", "2026-11-30"), ("lun", "2026-11-30"), ("LUND", "2026-11-30"),
    ("dim", "2026-11-29"), ("lundi prochain", "2026-11-30"), ("mardi prochain", "2026-12-01"),
    ("lundi dernier", "2026-11-23"), ("mardi dernier", "2026-11-17"),
    ("mer dernier", "2026-11-18"), ("1er décembre", "2026-12-01"), ("3 août", "2026-08-03"),
    ("3 aout 2027", "2027-08-03"), ("14 juil", "2026-07-14"), ("14 juin", "2026-06-14"),
    ("5 mars", "2027-03-05"), ("5 mar", "2027-03-05"), ("1/1", "2027-01-01"),
  ])
  func `words are read from today`(text: String, iso: String) throws {
    #expect(try parse(text, on: "2026-11-24") == iso)
  }

  @Test(arguments: [
    ("+15j", "2026-12-09"), ("+15", "2026-12-09"), ("+ 15 jours", "2026-12-09"),
    ("+1 jour", "2026-11-25"), ("+2s", "2026-12-08"), ("+2 sem", "2026-12-08"),
    ("+2 semaines", "2026-12-08"), ("-1m", "2026-10-24"), ("−1 mois", "2026-10-24"),
    ("–1m", "2026-10-24"), ("+3M", "2027-02-24"), ("+1a", "2027-11-24"), ("+1 an", "2027-11-24"),
    ("+2 années", "2028-11-24"), ("-0j", "2026-11-24"), ("-7", "2026-11-17"),
  ])
  func `delays are counted from today`(text: String, iso: String) throws {
    #expect(try parse(text, on: "2026-11-24") == iso)
  }

  @Test(arguments: [
    ("+1m", "2026-01-31", "2026-02-28"), ("+1a", "2024-02-29", "2025-02-28"),
    ("+1", "2026-12-31", "2027-01-01"), ("-1", "2027-01-01", "2026-12-31"),
  ])
  func `delays end on a day that exists`(text: String, today: String, iso: String) throws {
    #expect(try parse(text, on: today) == iso)
  }

  @Test(arguments: [
    ("31/12", "2027-01-02", "2026-12-31"), ("02/01", "2026-12-31", "2027-01-02"),
    ("31/08", "2026-09-01", "2026-08-31"), ("01/09", "2026-08-31", "2026-09-01"),
    ("01/06", "2026-11-30", "2026-06-01"), ("31/05", "2026-11-30", "2027-05-31"),
    ("24/05", "2026-11-24", "2027-05-24"), ("29/02", "2024-03-10", "2024-02-29"),
    ("29/02", "2023-12-31", "2024-02-29"), ("01/07", "2027-12-31", "2028-07-01"),
    ("01/07", "2026-12-31", "2027-07-01"), ("01/01", "2024-07-02", "2025-01-01"),
  ])
  func `a day without its year is the closest to today`(
    text: String, today: String, iso: String
  ) throws {
    #expect(try parse(text, on: today) == iso)
  }

  @Test func `of two days as close the later is taken`() throws {
    #expect(try parse("01/01", on: "2024-07-02") == "2025-01-01")
    #expect(try parse("01/09", on: "2024-03-02") == "2024-09-01")
    #expect(try parse("31/08", on: "2028-03-01") == "2028-08-31")
  }

  @Test(arguments: [
    ("12/03/09", "2009-03-12"), ("12/03/58", "1958-03-12"), ("12/03/46", "2046-03-12"),
    ("12/03/47", "1947-03-12"), ("12/03/00", "2000-03-12"), ("12/03/1958", "1958-03-12"),
  ])
  func `two digits of a year lie at most twenty years ahead`(text: String, iso: String) throws {
    #expect(try parse(text, on: "2026-11-24") == iso)
  }

  @Test(arguments: [
    ("31/11", "Le 31/11 n'existe pas : novembre a 30 jours."),
    ("31 avril 2027", "Le 31/04 n'existe pas : avril a 30 jours."),
    ("45/12", "Le 45/12 n'existe pas : décembre a 31 jours."),
    ("29/02/2027", "Le 29/02/2027 n'existe pas : février 2027 a 28 jours."),
    ("30/02/2028", "Le 30/02/2028 n'existe pas : février 2028 a 29 jours."),
    ("29/02", "Le 29/02/2027 n'existe pas : février 2027 a 28 jours."),
    ("0/11", "Le 00/11 n'existe pas : novembre commence le 1er."),
    ("00/00", "Il n'y a pas de mois 0 : écrivez le jour puis le mois, par exemple 24/11."),
    ("24/13", "Il n'y a pas de mois 13 : écrivez le jour puis le mois, par exemple 24/11."),
    ("2026", "Il n'y a pas de mois 26 : écrivez le jour puis le mois, par exemple 24/11."),
    ("24 jui", "« jui » peut être juin ou juillet : écrivez une lettre de plus."),
    ("24/11/126", "Écrivez l'année 126 en deux ou quatre chiffres, par exemple 2026."),
    ("24/11/0206", "L'année 206 est sans doute une faute de frappe : vérifiez la date."),
    ("24/11/2206", "L'année 2206 est sans doute une faute de frappe : vérifiez la date."),
    ("+9999a", "L'année 9999 est sans doute une faute de frappe : vérifiez la date."),
    ("lundi 24/11/2026", "Le 24/11/2026 est un mardi, pas un lundi : corrigez le jour ou la date."),
    ("", "Écrivez une date, par exemple 24/11/2026, lundi ou +15j."),
    ("/", "Écrivez une date, par exemple 24/11/2026, lundi ou +15j."),
    ("24", "« 24 » n'est pas une date : écrivez par exemple 24/11/2026, lundi ou +15j."),
    ("lu", "« lu » n'est pas une date : écrivez par exemple 24/11/2026, lundi ou +15j."),
    ("mars", "« mars » n'est pas une date : écrivez par exemple 24/11/2026, lundi ou +15j."),
    ("24 no", "« 24 no » n'est pas une date : écrivez par exemple 24/11/2026, lundi ou +15j."),
    ("1/2/3/4", "« 1/2/3/4 » n'est pas une date : écrivez par exemple 24/11/2026, lundi ou +15j."),
    (
      "lundi en huit",
      "« lundi en huit » n'est pas une date : écrivez par exemple 24/11/2026, lundi ou +15j."
    ),
    ("+15x", "« +15x » ne se lit pas : écrivez un nombre puis j, s, m ou a, par exemple +15j."),
    ("+", "« + » ne se lit pas : écrivez un nombre puis j, s, m ou a, par exemple +15j."),
    ("-24/11", "« -24/11 » ne se lit pas : écrivez un nombre puis j, s, m ou a, par exemple +15j."),
    (
      "+99999999999999999999j",
      "« +99999999999999999999j » ne se lit pas : écrivez un nombre puis j, s, m ou a, "
        + "par exemple +15j."
    ),
  ])
  func `what is no day is refused with its reason`(text: String, sentence: String) throws {
    let today = try #require(Day(iso: "2026-11-24"))
    #expect(refusal { () throws(ValueRefusal) in try Day.parse(text, today: today) } == sentence)
    #expect(isHelpful(sentence))
  }

  @Test(arguments: 0..<500)
  func `any keys give a day or a helpful refusal`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let keys = Array("0123456789/-+. jsmalundiéfevrocthp")
    let length = Int.random(in: 0...12, using: &random)
    let text = String((0..<length).compactMap { _ in keys.randomElement(using: &random) })
    let today = try #require(Day(iso: "2026-11-24"))
    if let sentence = refusal({ () throws(ValueRefusal) in try Day.parse(text, today: today) }) {
      #expect(isHelpful(sentence), "\(text): \(sentence)")
    }
  }
}
