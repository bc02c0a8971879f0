import BureauDomain
import GRDB
import TestSupport
import Testing

@testable import BureauStore

struct SearchTests {
  private static let school = Result { try SampleSchool() }

  @Test(arguments: [
    ("oeuv", "Ateliers Œuvrard Métallerie"),
    ("ŒUV", "Ateliers Œuvrard Métallerie"),
    ("l'atelier du fer", "Ateliers Œuvrard Métallerie"),
    ("atelier woippy", "Ateliers Œuvrard Métallerie"),
    ("metz epi boul", "Boulangerie-pâtisserie L'Épi d'Or"),
    ("BOULANGERIE PA\u{302}TISSERIE", "Boulangerie-pâtisserie L'Épi d'Or"),
    ("eveches", "Hôtel-restaurant Les Trois Évêchés"),
    ("schoef", "Menuiserie-ébénisterie Schœffer Frères"),
    ("0639981021", "Garage Moreau & Fils"),
    ("06 39 98 10 21", "Garage Moreau & Fils"),
    ("0639 9810", "Garage Moreau & Fils"),
    ("03.53.01.04.12", "Garage Moreau & Fils"),
    ("karim@garage-moreau.example", "Garage Moreau & Fils"),
    ("lina", "Garage Moreau & Fils"),
    ("57950", "Garage Moreau & Fils"),
    ("taxe auto", "Garage Moreau & Fils"),
    ("ait said", "Clim'Est Énergies"),
    ("thi", "Ateliers Œuvrard Métallerie"),
  ])
  func `a company is found by the beginnings of its words`(typed: String, name: String) throws {
    let found = try Self.names(typed)
    #expect(found.contains(name), "\(found)")
  }

  @Test func `a company is found by its SIRET however it is typed`() throws {
    let siret = Siret(sampleFirm: 101)
    for typed in [
      siret.digits, siret.description, siret.siren.description, String(siret.digits.prefix(9)),
    ] {
      #expect(try Self.names(typed).first == "Garage Moreau & Fils")
    }
  }

  @Test(arguments: ["telier", "garages", "metz garage epi", "oreau"])
  func `inside of words and words too many find nothing`(typed: String) throws {
    #expect(try Self.names(typed).isEmpty)
  }

  @Test(arguments: [
    "\"", "'", "*", "garage\" OR \"", "NEAR(garage, 5)", "garage AND", "-garage", "name:garage",
    "%_", "\u{0}", "🚗", "कि", "株式会社", "é\u{301}\u{302}", "\\", "(((", "^garage", "NOT", "OR",
    String(repeating: "a ", count: 3000), String(repeating: "z", count: 10_000),
  ])
  func `nothing typed breaks a search`(typed: String) throws {
    let store = try Self.school.get().store
    _ = try store.companies(CompanyQuery(words: typed), limit: 5)
    _ = try store.companyTally(CompanyQuery(words: typed, filter: .offering(typed)))
    _ = try store.directory(typed, limit: 5)
    _ = try store.matches(typed, limit: 5)
    _ = try store.likelyDuplicates(name: typed, postalCode: PostalCode(sample: "57000"))
  }

  @Test func `other scripts are found too`() throws {
    let school = try SampleSchool()
    let id: Company.ID = school.store.newIdentifier()
    _ = try school.store.addCompany(
      NewCompany(
        company: Company(id: id, name: "株式会社 किताब Αθήνα"),
        site: Site(id: school.store.newIdentifier(), company: id)),
      by: school.session, key: school.key())
    for typed in ["株式", "किता", "αθή", "ΑΘΉΝΑ"] {
      let lines = try school.store.companies(CompanyQuery(words: typed), limit: 2).lines
      #expect(lines.map(\.id) == [id], "\(typed)")
    }
  }

  @Test func `the index is what the rows say after many changes`() throws {
    let school = try SampleSchool()
    for name in ["Zeppelin", "Été 36", "", "Zeppelin & Été"] where !name.isEmpty {
      var company = try #require(
        try school.store.companyFile(try school.company("karim"))
      ).company
      company.name = name
      try school.store.update(company, by: school.session, key: school.key())
    }
    #expect(try school.store.companies(CompanyQuery(words: "garage fils"), limit: 2).lines.isEmpty)
    #expect(try school.store.companies(CompanyQuery(words: "zepp ete"), limit: 2).lines.count == 1)
    try school.store.transaction { db in
      for table in ["company_search", "directory_search"] {
        try db.execute(
          sql: "INSERT INTO " + table + " (" + table + ", rank) VALUES ('integrity-check', 1)")
      }
    }
  }

  private static func names(_ typed: String) throws -> [String] {
    try school.get().store.companies(CompanyQuery(words: typed), limit: 20).lines.map(\.name)
  }
}
