import BureauDomain
import BureauExchange
import BureauStore
import Foundation
import Testing

struct ExportJobTests {
  @Test(arguments: ExportSubject.allCases) func `an empty base gives headings or an empty array`(
    subject: ExportSubject
  ) throws {
    let office = try Office()
    let csv = try office.export(subject, as: .csv)
    #expect(csv.hasPrefix(CsvWriter.mark))
    #expect(csv.hasSuffix("\r\n"))
    #expect(try CsvSample(csv).records.count == 1)
    #expect(try office.objects(subject).isEmpty)
  }

  @Test func `the directory goes out as it came in`() throws {
    let office = try Office()
    _ = try office.importDirectory([try Fixture.file("sirene_export.csv")])
    let objects = try office.objects(.directory)
    #expect(objects.count == 60)
    let singer = try #require(objects.first { $0["siret"] as? String == "01939601900010" })
    #expect(singer["nom"] as? String == "SINGER")
    #expect(singer["ville"] as? String == "Metz")
    #expect(singer["naf"] as? String == "81.10Z")
    #expect(singer["actif"] as? Bool == true)
    #expect(singer["dans_le_portefeuille"] as? Bool == false)
    let records = try CsvSample(try office.export(.directory, as: .csv)).records
    #expect(records.count == 61)
    #expect(Set(records.map(\.count)) == [13])
  }

  @Test func `more records than a page holds all go out`() throws {
    let office = try Office()
    var text = "nom;ville;cp\n"
    for number in 0..<220 { text += "Entreprise \(number);Metz;57000\n" }
    #expect(try office.importCompanies(Fixture.file(text: text)).created == 220)
    let names = try office.objects(.companies).compactMap { $0["entreprise"] as? String }
    #expect(Set(names).count == 220)
    #expect(names.count == 220)
  }

  @Test func `companies go out with who may be written to`() throws {
    let office = try Office()
    _ = try office.importCompanies(try Fixture.file("01_annuaire_windows1252.csv"))
    let lines = try office.store.companies(CompanyQuery(), limit: 4).lines
    let today = try #require(Day(year: 2026, month: 11, day: 24))
    for (line, stage) in zip(lines, [RelationStage.opposed, .avoid, .partner]) {
      try office.store.changeRelation(
        of: [line.id], to: stage, motive: "courrier du 12/10", on: today, by: office.session,
        key: office.store.newOperationKey())
    }
    let objects = try office.objects(.companies)
    #expect(objects.count == 60)
    let flags = Dictionary(
      objects.map { ($0["entreprise"] as? String ?? "", $0["demarchage"] as? String ?? "") },
      uniquingKeysWith: { first, _ in first })
    #expect(flags[lines[0].name] == "non (opposition)")
    #expect(flags[lines[1].name] == "non (à éviter)")
    #expect(flags[lines[2].name] == "oui")
    #expect(flags[lines[3].name] == "oui")
    let contacts = try office.objects(.contacts)
    let refused = contacts.filter { $0["demarchage"] as? String == "non (opposition)" }
    #expect(refused.allSatisfy { $0["entreprise"] as? String == lines[0].name })
    #expect(contacts.allSatisfy { $0["notes"] == nil })
  }

  @Test func `activities go out with the people met`() throws {
    let office = try Office()
    _ = try office.importCompanies(try Fixture.file("04_doublons_orthographe.csv"))
    let line = try #require(try office.store.companies(CompanyQuery(), limit: 1).lines.first)
    let day = try #require(Day(year: 2026, month: 11, day: 24))
    for number in 1...3 { try office.logVisit(to: line.id, on: day, notes: "=visite \(number)") }
    let objects = try office.objects(.activities)
    #expect(objects.count == 3)
    #expect(objects.allSatisfy { $0["date"] as? String == "2026-11-24" })
    #expect(objects.allSatisfy { $0["nature"] as? String == "visite" })
    #expect(objects.allSatisfy { $0["entreprise"] as? String == line.name })
    let records = try CsvSample(try office.export(.activities, as: .csv)).records
    let column = try #require(records[0].firstIndex(of: "notes"))
    let notes = records.dropFirst().map { $0[column] }
    #expect(Set(notes) == ["'=visite 1", "'=visite 2", "'=visite 3"])
    #expect(records[1][0] == "24/11/2026" && records[0].last == "etablissement")
  }

  @Test func `a name that would drive a terminal or a spreadsheet is harmless`() throws {
    let office = try Office()
    let file = Fixture.file(text: "nom;ville;cp\n=1+1\u{1B}]52,c,x\u{7};Metz\u{9B}31m;57000\n")
    _ = try office.importCompanies(file)
    for format in ExportFormat.allCases {
      let text = try office.export(.companies, as: format)
      let scalars = text.unicodeScalars.dropFirst()
      #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" })
      #expect(!scalars.contains { (0x7F...0x9F).contains($0.value) })
    }
    #expect(try office.export(.companies, as: .csv).contains("\r\n\"'=1+1"))
  }

  @Test func `who may not export gets nothing and an export is noted`() throws {
    let office = try Office(roles: [.reader])
    #expect(throws: StoreError.self) { try office.export(.contacts, as: .csv) }
  }
}

extension Office {
  func export(_ subject: ExportSubject, as format: ExportFormat) throws -> String {
    var job = ExportJob(subject, as: format, by: session)
    var text = ""
    while let piece = try job.next(store) { text += piece }
    return text
  }

  /// What a program reads of an export.
  func objects(_ subject: ExportSubject) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(
      with: Data(try export(subject, as: .json).utf8))
    return try #require(json as? [[String: Any]])
  }
}
