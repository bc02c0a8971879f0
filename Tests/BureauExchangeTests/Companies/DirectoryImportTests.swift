import BureauDomain
import BureauExchange
import BureauStore
import TestSupport
import Testing

struct DirectoryImportTests {
  @Test func `an export of SIRENE comes in whole`() throws {
    let office = try Office()
    let report = try office.importDirectory([try Fixture.file("sirene_export.csv")])
    #expect(report.read == 60)
    #expect(report.accepted == 60)
    #expect(report.created == 60)
    #expect(report.lines.isEmpty)
    #expect(try office.store.directoryTally() == .exact(60))
    let entry = try #require(
      try office.store.directoryEntry(try Siret(parsing: "01939601900010")))
    #expect(entry.name == "SINGER")
    #expect(entry.address == "11 PL RAYMOND MONDON")
    #expect(entry.postalCode?.code == "57000")
    #expect(entry.commune?.code == "57463")
    #expect(entry.town == "Metz")
    #expect(entry.naf?.rawValue == "rev2:81.10Z")
    #expect(entry.workforce == .zero)
    #expect(entry.diffusion == .full)
    #expect(entry.isActive)
  }

  @Test func `the same file again changes nothing`() throws {
    let office = try Office()
    let file = try Fixture.file("sirene_export.csv")
    _ = try office.importDirectory([file])
    let token = try office.store.directory(limit: 100)
    let report = try office.importDirectory([file])
    #expect(report.created == 0)
    #expect(report.changed == 0)
    #expect(report.unchanged == 60)
    #expect(try office.store.directory(limit: 100) == token)
  }

  @Test func `a trial announces what the import then does`() throws {
    let office = try Office()
    let file = try Fixture.file("sirene_export.csv")
    let trial = try office.importDirectory([file], isTrial: true)
    #expect(trial.created == 60)
    #expect(trial.isTrial)
    #expect(try office.store.directoryTally() == .exact(0))
    #expect(try office.importDirectory([file]).created == trial.created)
    #expect(try office.importDirectory([file], isTrial: true).unchanged == 60)
  }

  @Test func `a row that changed is announced and written`() throws {
    let office = try Office()
    _ = try office.importDirectory([Self.file(["\(Self.siret),O,A,BOULANGERIE A,57000,METZ"])])
    let next = Self.file(["\(Self.siret),O,F,BOULANGERIE B,57000,METZ"])
    #expect(try office.importDirectory([next], isTrial: true).changed == 1)
    #expect(try office.importDirectory([next]).changed == 1)
    let entry = try #require(try office.store.directoryEntry(try Siret(parsing: Self.siret)))
    #expect(entry.name == "BOULANGERIE B")
    #expect(!entry.isActive)
  }

  @Test func `a stock of sites takes its names from the stock of units, in any order`() throws {
    let files = [try Fixture.file("sirene_unites.csv"), try Fixture.file("sirene_stock.csv")]
    for order in [files, files.reversed()] {
      let office = try Office()
      let report = try office.importDirectory(order)
      #expect(report.file == "sirene_stock.csv")
      #expect(report.accepted == 60)
      #expect(report.count(.refused) == 0)
      #expect(report.remarks.isEmpty)
    }
  }

  @Test func `a stock of sites alone keeps the rows that have a sign`() throws {
    let office = try Office()
    let report = try office.importDirectory([try Fixture.file("sirene_stock.csv")])
    #expect(report.accepted == 20)
    #expect(report.count(.refused) == 40)
    #expect(report.lines.allSatisfy { $0.code == .nameMissing })
    #expect(report.remarks.contains { $0.contains("StockUniteLegale") })
  }

  @Test func `units alone are no directory`() throws {
    let office = try Office()
    #expect(throws: ExchangeError.self) {
      try office.importDirectory([try Fixture.file("sirene_unites.csv")])
    }
  }

  @Test func `an individual is named by name and first name`() throws {
    let office = try Office()
    let file = Fixture.file(
      text: """
        siret,denominationUniteLegale,nomUniteLegale,nomUsageUniteLegale,prenom1UniteLegale,\
        prenomUsuelUniteLegale,statutDiffusionUniteLegale
        \(Self.siret),,DUPONT,,JEAN-PIERRE,,O
        \(Self.siren)00029,,DUPONT,MARTIN,ANNE,MARIE LOU,P

        """)
    #expect(try office.importDirectory([file]).accepted == 2)
    let lines = try office.store.directory(limit: 10).lines
    #expect(lines.map(\.name) == ["DUPONT Jean-Pierre", "MARTIN Marie Lou"])
    #expect(lines.map(\.diffusion) == [.full, .partial])
  }

  @Test(arguments: [
    ("\(siret),P,A,[ND],57000,METZ", ImportCode.notPublished),
    ("\(siret),N,A,SECRET,57000,METZ", .notPublished),
    ("\(siret),O,A,,57000,METZ", .nameMissing),
    ("\(siret),O,A,X,57000", .columns),
    ("\(siret),O,A,X,57000,METZ,1", .columns),
    ("40347548600012,O,A,X,57000,METZ", .siretKey),
    ("4034754860,O,A,X,57000,METZ", .siretLength),
    ("\"4,03475E+13\",O,A,X,57000,METZ", .siretScientific),
    (",O,A,X,57000,METZ", .siretLength),
    ("\"x", .damagedLine),
  ])
  func `a damaged row is refused by its reason and stops no other`(
    row: String, code: ImportCode
  ) throws {
    let office = try Office()
    let file = Self.file(["\(Self.siren)00029,O,A,AVANT,57000,METZ", row, Self.after])
    let report = try office.importDirectory([file])
    #expect(report.lines.map(\.code) == [code])
    #expect(report.lines.map(\.record) == [2])
    #expect(report.lines.map(\.line) == [3])
    #expect(report.lines.allSatisfy { !$0.message.isEmpty })
    #expect(report.created == 2)
  }

  @Test func `a masked address leaves a partly published row that can be seen`() throws {
    let office = try Office()
    let file = Self.file(["\(Self.siret),P,A,LE PETIT BAR,[ND],METZ"])
    _ = try office.importDirectory([file])
    let entry = try #require(try office.store.directoryEntry(try Siret(parsing: Self.siret)))
    #expect(entry.diffusion == .partial)
    #expect(entry.postalCode == nil)
    #expect(entry.name == "LE PETIT BAR")
  }

  @Test func `a SIRET twice in a file counts once`() throws {
    let office = try Office()
    let row = "\(Self.siret),O,A,UN,57000,METZ"
    for isTrial in [true, false] {
      let report = try office.importDirectory([Self.file([row, row])], isTrial: isTrial)
      #expect(report.created == 1)
      #expect(report.lines.map(\.code) == [.knownSiret])
      #expect(report.count(.duplicate) == 1)
    }
  }

  @Test(
    arguments: [
      ("10.71C", "NAFRev2", "", "rev2:10.71C"), ("1071C", "", "", "rev2:10.71C"),
      ("00.00Z", "NAFRev2", "", nil), ("57.10", "NAP", "", nil), ("15.8C", "NAFRev1", "", nil),
      ("", "", "10.71Y", "naf2025:10.71Y"), ("00.00Z", "NAFRev2", "10.71Y", "naf2025:10.71Y"),
      ("10.71Y", "NAF2025", "", "naf2025:10.71Y"),
    ] as [(String, String, String, String?)])
  func `an activity keeps the edition of its code`(
    code: String, edition: String, naf2025: String, expected: String?
  ) throws {
    let office = try Office()
    let file = Fixture.file(
      text: """
        siret,denominationUniteLegale,activitePrincipaleEtablissement,\
        nomenclatureActivitePrincipaleEtablissement,activitePrincipaleNAF25Etablissement
        \(Self.siret),X,\(code),\(edition),\(naf2025)

        """)
    _ = try office.importDirectory([file])
    let entry = try #require(try office.store.directoryEntry(try Siret(parsing: Self.siret)))
    #expect(entry.naf?.rawValue == expected)
  }

  @Test func `the older headings are understood`() throws {
    let office = try Office()
    let file = Fixture.file(
      text: """
        Identifiant de l'entreprise;Numéro interne de classement de l'établissement;\
        Quatrième ligne de l’adressage de l'établissement;Code postal;\
        Enseigne ou nom de l'exploitation;Activité principale de l'établissement;\
        Nom ou raison sociale de l'entreprise;Libellé de la commune
        403475486;00011;16 RUE DES VIOLETTES;57000;CHEZ TOTO;5630Z;EURL THONNATTE;METZ

        """)
    #expect(try office.importDirectory([file]).created == 1)
    let entry = try #require(try office.store.directoryEntry(try Siret(parsing: Self.siret)))
    #expect(entry.name == "EURL THONNATTE")
    #expect(entry.sign == "CHEZ TOTO")
    #expect(entry.address == "16 RUE DES VIOLETTES")
    #expect(entry.naf?.code == "56.30Z")
  }

  @Test func `a long file is dealt with in steps that can be shown and stopped`() throws {
    let office = try Office()
    var text = Self.headings
    for number in 0..<1_200 {
      text += "\(Self.siret(number)),O,A,ENTREPRISE \(number),57000,METZ\n"
    }
    let file = Fixture.file(text: text)
    var job = try DirectoryImport([file], isTrial: false, by: office.session)
    var fractions: [Double] = []
    var progress = try job.step(office.store)
    while !progress.isFinished {
      fractions.append(progress.fraction)
      #expect(progress.records <= 500 * fractions.count)
      progress = try job.step(office.store)
    }
    #expect(fractions.count >= 2)
    #expect(fractions == fractions.sorted())
    #expect(progress.fraction == 1)
    #expect(progress.records == 1_200)
    #expect(try office.store.directoryTally() == .exact(1_200))
    var stopped = try DirectoryImport([file], isTrial: false, by: office.session)
    _ = try stopped.step(office.store)
    #expect(stopped.reports[0].unchanged == 500)
  }

  @Test func `who may not import is refused and nothing is written`() throws {
    let office = try Office(roles: [.reader])
    #expect(throws: StoreError.self) {
      try office.importDirectory([try Fixture.file("sirene_export.csv")])
    }
    #expect(try office.store.directoryTally() == .exact(0))
  }

  @Test(arguments: ["", "a,b\n1,2\n", "nom;prenom\nx;y\n"])
  func `a file that is something else says so`(
    text: String
  ) throws {
    let office = try Office()
    let error = #expect(throws: ExchangeError.self) {
      try office.importDirectory([Fixture.file(text: text)])
    }
    #expect(error?.description.isEmpty == false)
  }

  @Test(arguments: 0..<15) func `damaged bytes never stop an import`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let office = try Office()
    var bytes = try Fixture.bytes("sirene_export.csv")
    let start = bytes.firstIndex(of: 0x0A) ?? 0
    for _ in 0..<25 {
      let place = Int.random(in: start..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    let file = ImportFile(name: "abimé.csv", bytes: bytes)
    let report = try office.importDirectory([file])
    #expect(report.read >= 30)
    #expect(report.created >= 20)
    let again = try office.importDirectory([file])
    #expect(again.created == 0)
    #expect(again.changed == 0)
    #expect(again.lines == report.lines)
  }

  static let siren = "403475486"
  static let siret = siren + "00011"
  private static let after = "01937867800015,O,A,APRES,57000,METZ"
  private static let headings = """
    siret,statutDiffusionEtablissement,etatAdministratifEtablissement,\
    denominationUniteLegale,codePostalEtablissement,libelleCommuneEtablissement

    """

  private static func file(_ rows: [String]) -> ImportFile {
    Fixture.file(text: headings + rows.joined(separator: "\n") + "\n")
  }

  /// A SIRET of the test's own SIREN with a right key.
  private static func siret(_ number: Int) -> String {
    let stem = siren + String(repeating: "0", count: 4 - String(number).count) + String(number)
    for key in 0...9 where (try? Siret(parsing: stem + String(key))) != nil {
      return stem + String(key)
    }
    return stem
  }
}

extension Office {
  /// Runs an import of SIRENE files to its end.
  func importDirectory(_ files: [ImportFile], isTrial: Bool = false) throws -> ImportReport {
    var job = try DirectoryImport(files, isTrial: isTrial, by: session)
    while !(try job.step(store).isFinished) {}
    return try #require(job.reports.first)
  }
}
