import BureauDomain
import BureauExchange
import BureauStore
import TestSupport
import Testing

struct CompanyImportTests {
  @Test(arguments: [
    ("01_annuaire_windows1252.csv", 60, 60, 0, 0, 0),
    ("02_excel_scientifique.csv", 50, 38, 13, 0, 12),
    ("03_guillemets_multilignes.csv", 40, 40, 0, 0, 0),
    ("04_doublons_orthographe.csv", 65, 55, 15, 10, 0),
    ("05_excel_texte_unicode_utf16.txt", 32, 32, 0, 0, 0),
    ("06_titre_total_mojibake.csv", 40, 28, 0, 0, 12),
  ])
  func `every record of a damaged file gets its verdict`(
    name: String, read: Int, accepted: Int, warned: Int, duplicates: Int, refused: Int
  ) throws {
    let office = try Office()
    let expected = try ExpectedVerdict.list(of: name)
    for isTrial in [true, false] {
      let report = try office.importCompanies(try Fixture.file(name), isTrial: isTrial)
      #expect(report.lines.map(ExpectedVerdict.init) == expected)
      #expect(report.read == read)
      #expect(report.accepted == accepted)
      #expect(report.count(.warned) == warned)
      #expect(report.count(.duplicate) == duplicates)
      #expect(report.count(.refused) == refused)
      #expect(report.created == accepted)
    }
    let again = try office.importCompanies(try Fixture.file(name))
    #expect(again.created == 0)
    #expect(again.count(.duplicate) == accepted + duplicates)
  }

  @Test func `what a list says of a company is kept`() throws {
    let office = try Office()
    _ = try office.importCompanies(try Fixture.file("01_annuaire_windows1252.csv"))
    let file = try #require(try office.file(withSiret: "33135526300640"))
    #expect(file.company.name == "SOC NAT EXPLOIT INDUSTRI TABACS ALLUME")
    #expect(file.company.source == .file)
    #expect(file.company.notes == "Accueille 2 élèves max.")
    let site = try #require(file.sites.first)
    #expect(site.sign == "USINE DES TABACS")
    #expect(site.address == "4 PL SAINT VINCENT")
    #expect(site.postalCode?.code == "57000")
    #expect(site.town == "Metz")
    #expect(site.commune?.code == "57463")
    #expect(site.naf?.rawValue == "rev2:12.00Z")
    #expect(site.workforce == .from100)
    #expect(site.switchboard?.digits == "0353010002")
    #expect(file.contacts.map(\.name) == ["Accueil"])
    #expect(file.contacts.first?.email?.address == "contact@soc-nat-exploit-industri.example")
  }

  @Test func `an address in one column is taken apart`() throws {
    let office = try Office()
    _ = try office.importCompanies(try Fixture.file("03_guillemets_multilignes.csv"))
    let first = try #require(try office.file(withSiret: "41948993500017"))
    #expect(first.sites[0].address == "10 B RUE DES ARMOISIERES")
    #expect(first.sites[0].postalCode?.code == "57000")
    #expect(first.sites[0].town == "Metz")
    #expect(first.company.notes == "Ligne 1\nLigne 2\nLigne 3")
    let second = try #require(try office.file(withSiret: "80410627600012"))
    #expect(second.sites[0].address == "53 PL DE CHAMBRE")
  }

  @Test func `a second site of a known company joins it`() throws {
    let office = try Office()
    let file = Fixture.file(
      text: """
        nom;siret;ville;cp
        Le Sommelier;48980981400028;Metz;57000
        Le Sommelier Nancy;\(Self.siret("489809814", 3));Nancy;54000

        """)
    let report = try office.importCompanies(file)
    #expect(report.created == 2)
    let company = try #require(try office.file(withSiret: "48980981400028"))
    #expect(company.sites.count == 2)
    #expect(try office.store.companyTally(CompanyQuery()) == .exact(1))
  }

  @Test func `a likely duplicate is taken and marked`() throws {
    let office = try Office()
    let file = Fixture.file(
      text: "nom;siret;cp;ville\nGarage Moreau;;57000;Metz\nSARL GARAGE MOREAU;;57000;METZ\n")
    let report = try office.importCompanies(file)
    #expect(report.lines.map(\.code) == [.siretMissing, .likelyDuplicate])
    let record = try #require(try office.firstFile("sarl"))
    #expect(record.company.tags == ["doublon probable"])
  }

  @Test func `what cannot be read goes into the notes`() throws {
    let office = try Office()
    let file = Fixture.file(
      text: """
        Entreprise;Commune;Téléphone;Mail;Contact;Fonction;Activité;CP
        Atelier Bois;Metz;le matin;bois at example;Mme Klein;gérante;Menuiserie;5700A

        """)
    _ = try office.importCompanies(file)
    let record = try #require(try office.firstFile())
    #expect(
      record.company.notes == """
        Activité : Menuiserie
        Téléphone : le matin
        Courriel : bois at example
        Code postal : 5700A
        """)
    #expect(record.contacts.map(\.name) == ["Mme Klein"])
    #expect(record.contacts.map(\.title) == ["gérante"])
    #expect(record.sites[0].town == "Metz")
    #expect(record.sites[0].siretMotive == "fichier repris sans SIRET")
  }

  @Test func `long notes are cut and the report says so`() throws {
    let office = try Office()
    let note = String(repeating: "très long ", count: 80)
    let report = try office.importCompanies(
      Fixture.file(text: "nom;ville;notes\nX;Metz;\(note)\n"))
    #expect(report.lines[0].message.contains("500"))
    let record = try #require(try office.firstFile())
    #expect(record.company.notes.count == Company.notesLimit)
    #expect(record.company.notes.hasSuffix("…"))
  }

  @Test func `columns left aside are named`() throws {
    let office = try Office()
    let report = try office.importCompanies(
      Fixture.file(text: "nom;ville;Couleur;nom\nX;Metz;bleu;Y\n"), isTrial: true)
    #expect(report.remarks == ["Colonnes laissées de côté : Couleur, nom."])
  }

  @Test func `a doubly encoded file says that it was repaired`() throws {
    let office = try Office()
    let report = try office.importCompanies(try Fixture.file("06_titre_total_mojibake.csv"))
    #expect(report.remarks.contains { $0.contains("encodés deux fois") })
  }

  @Test(arguments: ["", "\n\n", "prix;couleur\n1;2\n", "nom\nX\n"])
  func `another kind of file is refused`(
    text: String
  ) throws {
    let office = try Office()
    #expect(throws: ExchangeError.self) { try office.importCompanies(Fixture.file(text: text)) }
  }

  @Test func `who may not edit companies writes nothing`() throws {
    let office = try Office(roles: [.reader])
    #expect(throws: StoreError.self) {
      try office.importCompanies(try Fixture.file("01_annuaire_windows1252.csv"))
    }
    #expect(try office.store.companyTally(CompanyQuery()) == .exact(0))
  }

  @Test(arguments: 0..<12) func `damaged bytes never stop an import`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let office = try Office()
    let name = CsvReaderTests.files[seed % CsvReaderTests.files.count]
    var bytes = try Fixture.bytes(name)
    for _ in 0..<20 {
      let place = Int.random(in: bytes.count / 4..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    let trial = try office.importCompanies(
      ImportFile(name: name, bytes: bytes), isTrial: true)
    let report = try office.importCompanies(ImportFile(name: name, bytes: bytes))
    #expect(report.lines == trial.lines)
    #expect(report.read >= 10)
  }

  private static func siret(_ siren: String, _ site: Int) -> String {
    let stem = siren + "000" + String(site)
    return (0...9).map { stem + String($0) }.first { (try? Siret(parsing: $0)) != nil } ?? stem
  }
}

extension Office {
  /// Runs an import of a list to its end.
  func importCompanies(_ file: ImportFile, isTrial: Bool = false) throws -> ImportReport {
    var job = try CompanyImport(file, isTrial: isTrial, by: session)
    while !(try job.step(store).isFinished) {}
    return job.report
  }

  /// The record of the first company these words find.
  func firstFile(_ words: String = "") throws -> CompanyFile? {
    try store.companies(CompanyQuery(words: words), limit: 1).lines.first
      .flatMap { try store.companyFile($0.id) }
  }

  func file(withSiret siret: String) throws -> CompanyFile? {
    try store.company(withSiret: try Siret(parsing: siret)).flatMap { try store.companyFile($0) }
  }

  @Test func `an export of SIRENE is not taken for a list of partners`() throws {
    let file = try ImportFile(name: "e.csv", bytes: Fixture.bytes("sirene_export.csv"))
    let office = try Office()
    #expect(throws: ExchangeError.file("e.csv", .directoryExport)) {
      try CompanyImport(file, isTrial: true, by: office.session)
    }
  }
}
