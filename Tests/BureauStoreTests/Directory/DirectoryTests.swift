import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct DirectoryTests {
  private let school: SampleSchool
  private var store: Store { school.store }

  init() throws { school = try SampleSchool() }

  @Test func `a second import of the same rows changes nothing`() throws {
    let entries = try allEntries()
    let token = try store.directory(limit: 50)
    let again = try store.upsertDirectory(entries, by: school.session, key: school.key())
    #expect(again == DirectoryChanges(unchanged: 30))
    #expect(try store.directory(limit: 50) == token)
  }

  @Test func `an import says what it created and what it changed`() throws {
    var entries = Array(try allEntries().prefix(3))
    entries[0].name = "BOULANGERIE SCHMITT ET FILLE"
    entries[1].isActive.toggle()
    entries.append(DirectoryEntry(siret: Siret(sampleFirm: 700), name: "NOUVELLE"))
    let changes = try store.upsertDirectory(entries, by: school.session, key: school.key())
    #expect(changes == DirectoryChanges(created: 1, changed: 2, unchanged: 1))
    #expect(try store.directoryEntry(entries[0].siret) == entries[0])
    #expect(try store.directoryTally() == .exact(31))
    #expect(try store.directory("fille", limit: 5).lines.map(\.id) == [entries[0].siret])
  }

  @Test func `rows beyond a chunk are all written, and once`() throws {
    let many = (0..<1201).map {
      DirectoryEntry(siret: Siret(sampleFirm: 2000 + $0), name: "ÉTABLISSEMENT \($0)")
    }
    let key = school.key()
    let first = try store.upsertDirectory(many, by: school.session, key: key)
    #expect(first == DirectoryChanges(created: 1201))
    #expect(try store.upsertDirectory(many, by: school.session, key: key) == first)
    #expect(try store.directoryTally() == .exact(1231))
    #expect(try store.directoryTally("etablissement") == .exact(1201))
  }

  @Test func `adopting makes a company with a site, once`() throws {
    let siret = Siret(sampleFirm: 509)
    let company = try store.adopt(siret, by: school.session, key: school.key())
    let file = try #require(try store.companyFile(company))
    let entry = try #require(try store.directoryEntry(siret))
    #expect(entry.adopted == company)
    #expect(file.company.name == "ELEC'METZ")
    #expect(file.company.siren == siret.siren)
    #expect(file.company.source == .directory)
    #expect(file.company.relation.stage == .prospect)
    #expect(file.sites.map(\.siret) == [siret])
    #expect(file.sites[0].address == entry.address)
    #expect(file.sites[0].naf == entry.naf)
    #expect(try store.directory("elec metz", limit: 1).lines.first?.adopted == company)
    #expect(try store.adopt(siret, by: school.session, key: school.key()) == company)
    #expect(try store.companyTally(CompanyQuery()) == .exact(14))
  }

  @Test func `adopting a second SIRET of a company gives it a site`() throws {
    let (first, second) = (Siret(sampleFirm: 101), Siret(sampleFirm: 101, site: 2))
    let entry = DirectoryEntry(siret: second, name: "GARAGE MOREAU", town: "SEMECOURT")
    _ = try store.upsertDirectory([entry], by: school.session, key: school.key())
    let company = try store.adopt(second, by: school.session, key: school.key())
    #expect(company == (try store.company(withSiret: first)))
    #expect(try store.companyFile(company)?.sites.compactMap(\.siret) == [first, second])
    #expect(try store.companies(CompanyQuery(words: "semecourt"), limit: 1).lines[0].id == company)
  }

  @Test func `a SIRET the directory does not hold cannot be adopted`() throws {
    let error = #expect(throws: StoreError.self) {
      try store.adopt(Siret(sampleFirm: 999), by: school.session, key: school.key())
    }
    guard case .notFound = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a row of the portfolio is adopted already`() throws {
    #expect(
      try store.directoryEntry(Siret(sampleFirm: 101))?.adopted
        == (try school.company("garage moreau")))
  }

  private func allEntries() throws -> [DirectoryEntry] {
    try store.directory(limit: 50).lines.compactMap { try store.directoryEntry($0.id) }
  }
}
