import BureauDomain
import BureauExchange
import BureauStore
import Foundation
import Testing

/// Every file of the study set gives what `attendu.json` says.
struct LearnerFilesTests {
  private static let names = [
    "ElevesSansAdresses.xml", "pronote_2GATL1.csv", "pronote_toutes_classes.csv",
    "siecle_extraction_cp1252.csv", "gepi_g_eleves.csv", "aplypro_import.csv",
  ]

  private func report(_ name: String, in office: Office, isTrial: Bool = false) throws
    -> ImportReport
  {
    try office.importLearners(
      ImportFile(name: name, bytes: Fixture.bytes("eleves/" + name)), isTrial: isTrial)
  }

  private func json(_ report: ImportReport) throws -> [String: Any] {
    let data = try JSONEncoder().encode(report)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test(arguments: names)
  func `the report agrees with what is expected of the file`(name: String) throws {
    let expectations = try #require(
      JSONSerialization.jsonObject(with: Data(Fixture.bytes("eleves/attendu.json")))
        as? [String: [String: Any]])
    let expected = try #require(expectations[name])
    let answer = try json(try report(name, in: try Office(), isTrial: true))
    let plain = [
      "eleves", "actifs", "sortis", "sans_ine", "sans_division", "classes", "encodage", "uai",
    ]
    for key in plain where expected[key] != nil {
      #expect("\(answer[key] ?? "")" == "\(expected[key] ?? "")", "\(key)")
    }
    if let classes = expected["divisions"] as? [String] {
      #expect(Set(try #require(answer["divisions"] as? [String])) == Set(classes))
    }
    if let lines = expected["lignes"] { #expect("\(answer["lignes_lues"] ?? "")" == "\(lines)") }
    if let separator = expected["separateur"] as? String {
      #expect(answer["separateur"] as? String == separator)
    }
    #expect(answer["acceptes"] as? Int == expected["eleves"] as? Int)
    #expect(answer["crees"] as? Int == expected["eleves"] as? Int)
    #expect((answer["lignes"] as? [Any])?.count == expected["eleves"] as? Int)
  }

  @Test(arguments: names)
  func `a trial writes nothing, a second import changes nothing`(name: String) throws {
    let office = try Office()
    let announced = try report(name, in: office, isTrial: true)
    #expect(try office.learners().isEmpty)
    #expect(try office.store.schoolYears().isEmpty)
    let done = try report(name, in: office)
    #expect(done.created == announced.created)
    #expect(done.lines.map(\.code) == announced.lines.map(\.code))
    let token = try office.learners()
    let again = try report(name, in: office)
    #expect(again.created == 0 && again.changed == 0 && again.unchanged == done.created)
    #expect(try office.learners() == token)
  }

  /// Whatever program the list came from, the people are the same.
  @Test(arguments: names, names)
  func `a list from another program knows the same people again`(first: String, second: String)
    throws
  {
    let office = try Office()
    let before = try report(first, in: office).created
    let report = try report(second, in: office)
    let isWhole = second != "pronote_2GATL1.csv"
    #expect(report.created == (isWhole ? 48 - before : 0))
    #expect(report.count(.ambiguous) == 0 && report.count(.refused) == 0)
    #expect(report.read == (isWhole ? 48 : 12))
  }

  @Test func `SIECLE gives classes with their formation and level`() throws {
    let office = try Office()
    _ = try report("ElevesSansAdresses.xml", in: office)
    let year = try #require(try office.store.schoolYears().first)
    #expect(year == SchoolYear(startYear: 2026))
    let classes = try office.store.classes(of: year, on: try #require(Office.today))
    #expect(classes.map(\.schoolClass.label) == ["1ASSP", "1CAPCUI1", "2GATL1", "T COIF"])
    #expect(classes.map(\.present) == [11, 12, 11, 12])
    #expect(classes.map(\.left) == [0, 0, 1, 0])
    #expect(
      classes.map(\.schoolClass.formation?.level) == [
        .premierePro, .cap1, .secondePro, .terminalePro,
      ])
  }

  @Test func `those who left, have no class or no INE are taken and shown`() throws {
    let report = try report("ElevesSansAdresses.xml", in: try Office())
    let warned = report.lines.filter { $0.verdict == .warned }
    #expect(warned.map(\.code) == [.hasLeft, .ineMissing, .classMissing])
    #expect(warned.map(\.name) == ["FOURNIER Gabriel", "LEFÈVRE Lina", "KLEIN Fatou"])
    #expect(warned[0].message.contains("07/11/2026"))
    #expect(report.remarks.contains { $0.contains("0579901C") })
  }

  @Test func `a learner without a class keeps the formation of the list`() throws {
    let office = try Office()
    _ = try report("ElevesSansAdresses.xml", in: office)
    let klein = try #require(try office.learners("klein").first)
    #expect(klein.schoolClass == nil)
    #expect(klein.formation?.level == .premierePro)
    #expect(try office.learners("evrard fatou").first?.formation == nil)
  }

  @Test func `a letter GEPI lost does not spoil the name of the base`() throws {
    let office = try Office()
    _ = try report("ElevesSansAdresses.xml", in: office)
    let report = try report("gepi_g_eleves.csv", in: office)
    #expect(report.unchanged == 48)
    #expect(report.lines.filter { $0.code == .signLost }.count == 2)
    #expect(try office.learners("coeline").map(\.firstName) == ["Cœline", "Cœline"])
  }

  @Test func `a name and first name in one column are told apart`() throws {
    let office = try Office()
    _ = try report("pronote_toutes_classes.csv", in: office)
    let learner = try #require(try office.learners("da silva marie").first)
    #expect(learner.familyName == "DA SILVA COSTA" && learner.firstName == "Marie-Lou")
    #expect(learner.birthDate == Day(iso: "2009-08-10"))
  }

  @Test func `first names in capitals are written as people write them`() throws {
    let office = try Office()
    _ = try report("aplypro_import.csv", in: office)
    #expect(try office.learners("garnier").first?.firstName == "François-Xavier")
    #expect(try office.learners("schmitt").first?.firstName == "Jean Baptiste")
  }

  @Test func `the class PRONOTE leaves out is asked for, or known by the name of the file`() throws
  {
    let office = try Office()
    let alone = try report("pronote_2GATL1.csv", in: office, isTrial: true)
    #expect(alone.learners?.suggestedClass == "2GATL1")
    #expect(alone.remarks.contains { $0.contains("« 2GATL1 »") })
    _ = try report("ElevesSansAdresses.xml", in: office)
    let known = try report("pronote_2GATL1.csv", in: office)
    #expect(known.unchanged == 12)
    let file = ImportFile(
      name: "liste.csv", bytes: try Fixture.bytes("eleves/pronote_2GATL1.csv"))
    let chosen = try Office()
    #expect(try chosen.importLearners(file, choice: ["2GATL1"]).created == 12)
    let year = try #require(try chosen.store.schoolYears().first)
    let classes = try chosen.store.classes(of: year, on: try #require(Office.today))
    #expect(classes.map(\.schoolClass.label) == ["2GATL1"])
    #expect(classes[0].present + classes[0].left == 12)
  }
}
