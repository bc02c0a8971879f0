import BureauDomain
import BureauStore
import Testing

struct ReferenceTests {
  @Test(arguments: [
    ("metz", "Metz"), ("MET", "Metz"), ("evry cour", "Évry-Courcouronnes"),
    ("courcouronnes evry", "Évry-Courcouronnes"), ("st etienne", "Saint-Étienne"),
    ("saint étienne 42", "Saint-Étienne"), ("l'hay les roses", "L'Haÿ-les-Roses"),
    ("hay roses", "L'Haÿ-les-Roses"), ("le havre", "Le Havre"), ("76600", "Le Havre"),
    ("la rochelle 17", "La Rochelle"), ("paris 15e", "Paris 15e Arrondissement"), ("y", "Y"),
  ])
  func `a commune is found by the beginnings of its words`(words: String, name: String) {
    #expect(Reference.communes(matching: words, limit: 12).map(\.name).contains(name))
  }

  @Test func `the exact name comes first`() throws {
    let first = try #require(Reference.communes(matching: "metz", limit: 3).first)
    #expect(first.name == "Metz")
    #expect(first.code.code == "57463")
    #expect(first.postalCode?.code == "57000")
    #expect(first.coordinates == Coordinates(latitude: 49.1197, longitude: 6.1763))
  }

  @Test(arguments: ["", "   ", "zzzz", "metz zzzz", "; DROP TABLE", "\u{0}", "x' OR 1", "\"*"])
  func `words that fit nothing find nothing`(words: String) {
    #expect(Reference.communes(matching: words, limit: 5).isEmpty)
  }

  @Test(arguments: 0...3) func `no more is returned than asked for`(limit: Int) {
    #expect(Reference.communes(matching: "saint", limit: limit).count == limit)
  }

  @Test(arguments: [("57463", "Metz"), ("2A004", "Ajaccio"), ("97411", "Saint-Denis")])
  func `a commune is known by its code`(code: String, name: String) throws {
    #expect(Reference.commune(try InseeCode(parsing: code))?.name == name)
  }

  @Test func `communes that share a postal code are all listed`() throws {
    let names = Reference.communes(at: try PostalCode(parsing: "57160")).map(\.name)
    #expect(Set(names).isSuperset(of: ["Moulins-lès-Metz", "Scy-Chazelles", "Lessy"]))
    #expect(Reference.communes(at: try PostalCode(parsing: "57999")).isEmpty)
  }

  @Test func `every line of the communes is readable`() {
    let all = Reference.communes(matching: "s", limit: .max)
    #expect(all.count > 5_000)
    #expect(all.allSatisfy { $0.name.contains { $0 == "s" || $0 == "S" } })
    #expect(Reference.commune(all[0].code) != nil)
  }

  @Test(
    arguments: [
      ("0951099D", nil), ("0601551K", nil), ("0010001W", "Lycée professionnel Alexandre Bérard"),
    ] as [(String, String?)])
  func `a school is found by its UAI`(uai: String, name: String?) throws {
    let school = Reference.school(try Uai(parsing: uai))
    #expect(school?.name == name)
    #expect(Reference.schools(matching: uai, limit: 1).first?.uai == school?.uai)
  }

  @Test func `a school is found by words of its name and town in any order`() throws {
    let found = Reference.schools(matching: "berard amberieu", limit: 3)
    let school = try #require(found.first)
    #expect(found.count == 1)
    #expect(school.uai.code == "0010001W")
    #expect(school.kind == .vocational)
    #expect(school.sector == .public)
    #expect(school.academy == "Lyon")
    #expect(school.zone == .a)
    #expect(school.department == "01")
    #expect(school.town == "Ambérieu-en-Bugey")
    #expect(school.postalCode?.code == "01505")
    #expect(school.commune.code == "01004")
  }

  @Test(arguments: ["metz", "evry", "saint etienne", "le havre", "la roche sur yon", "ajaccio"])
  func `a town lists its schools`(town: String) {
    let schools = Reference.schools(matching: town, limit: 40)
    #expect(!schools.isEmpty)
    #expect(schools.allSatisfy { !$0.name.isEmpty && !$0.academy.isEmpty })
  }

  @Test func `every school is readable and none is in capitals`() {
    let schools = Reference.schools(matching: "l", limit: .max)
    #expect(schools.count > 2_100)
    #expect(schools.allSatisfy { $0.name != $0.name.uppercased() })
    #expect(schools.contains { $0.zone == nil })
    #expect(schools.contains { $0.sector == .privateUnderContract && $0.kind == .comprehensive })
  }

  @Test(
    arguments: [
      ("57", "Nancy-Metz", HolidayZone.b), ("75", "Paris", .c), ("01", "Lyon", .a),
      ("2A", "Corse", nil), ("974", "La Réunion", nil),
    ] as [(String, String, HolidayZone?)])
  func `a département has its académie and zone`(
    department: String, academy: String, zone: HolidayZone?
  ) {
    let found = Reference.academy(department: department)
    #expect(found?.name == academy)
    #expect(found?.zone == zone)
  }

  @Test func `an unknown département has no académie`() {
    #expect(Reference.academy(department: "20") == nil)
    #expect(Reference.academy(department: "") == nil)
  }

  @Test func `a NAF code is worded by its own edition`() throws {
    let rev2 = try NafCode(parsing: "1071C", revision: .rev2)
    #expect(Reference.nafLabel(rev2) == "Boulangerie et boulangerie-pâtisserie")
    let cereals = try NafCode(parsing: "01.11Y", revision: .naf2025)
    #expect(Reference.nafLabel(cereals)?.hasPrefix("Culture de céréales, à l’exception") == true)
    #expect(Reference.nafLabel(try NafCode(parsing: "00.00Z", revision: .rev2)) == nil)
    let furs = try NafCode(parsing: "15.11Z", revision: .rev2)
    #expect(Reference.nafLabel(furs)?.contains(" ; ") == true)
  }

  @Test func `a trade is found by the beginnings of its words`() {
    #expect(Reference.naf(matching: "boul pat", limit: 5).map(\.code.code).contains("10.71C"))
    #expect(Reference.naf(matching: "10.71", limit: 9).count == 4)
    let rice = Reference.naf(matching: "riz", in: .naf2025, limit: 5)
    #expect(rice.map(\.code.code) == ["01.11Y", "01.12Y"])
  }

  @Test func `a course of study is found with its accents, title by title and year by year`() {
    let found = Reference.formations(matching: "maint veh leger bac", limit: 9)
    #expect(
      found.map(\.label) == [
        "Bac pro Maintenance des véhicules option véhicules légers (2de)",
        "Bac pro Maintenance des véhicules option véhicules légers (1re)",
        "Bac pro Maintenance des véhicules option véhicules légers (Tle)",
      ])
    #expect(found.allSatisfy { $0.mef.count == 10 })
  }

  @Test func `no course of study is listed twice`() {
    let all = ["bac", "cap", "capa", "bma", "cs", "bt"].flatMap {
      Reference.formations(matching: $0, limit: .max)
    }
    #expect(all.count > 1_100)
    #expect(
      Set(Reference.formations(matching: "c", limit: .max).map(\.label)).count
        == Reference.formations(matching: "c", limit: .max).count)
  }
}
