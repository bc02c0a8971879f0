import Testing

@testable import BureauDomain

/// Which row holds on a day.
struct RateBookTests {
  private func meal(
    _ cents: Int, _ from: String, _ to: String? = nil, _ scope: RateScope = .national
  ) throws -> Rate {
    Rate(
      id: .init(rawValue: "\(scope.rawValue)-\(from)"), subject: .meal(.general), value: cents,
      from: try Sample.day(from), to: try to.map(Sample.day), text: "Arrêté d'essai", scope: scope)
  }

  private func value(_ rows: [Rate], on iso: String) throws -> Int? {
    RateBook(rows).value(of: .meal(.general), on: try Sample.day(iso))
  }

  @Test(arguments: [
    ("2019-12-31", nil), ("2020-01-01", 1750), ("2023-09-21", 1750), ("2023-09-22", 2000),
    ("2026-11-24", 2000),
  ])
  func `a row holds from its first day to its last, both included`(iso: String, cents: Int?)
    throws
  {
    #expect(RateSeeds.book.value(of: .meal(.general), on: try Sample.day(iso)) == cents)
  }

  @Test func `the school wins over the académie, the académie over the nation`() throws {
    let rows = [
      try meal(2000, "2023-09-22"), try meal(1900, "2025-01-01", "2025-12-31", .academy),
      try meal(1800, "2025-06-01", "2025-06-30", .school),
    ]
    #expect(try value(rows, on: "2024-12-31") == 2000)
    #expect(try value(rows, on: "2025-01-01") == 1900)
    #expect(try value(rows, on: "2025-06-01") == 1800)
    #expect(try value(rows, on: "2025-07-01") == 1900)
    #expect(try value(rows, on: "2026-01-01") == 2000)
  }

  @Test func `bands of a school replace the national ones together`() throws {
    let day = try Sample.day("2026-11-24")
    let local = Rate(
      id: .init(rawValue: "x"), subject: .kilometre(.car5), value: 250,
      from: try Sample.day("2026-01-01"), text: "Délibération du CA", scope: .school)
    let book = RateBook(RateSeeds.all + [local])
    #expect(try book.bands(of: .kilometre(.car5), on: day) == [local])
    #expect(try book.bands(of: .kilometre(.car7), on: day).map(\.value) == [410, 510, 300])
  }

  @Test func `a gap names the table, the day or the school year, and its card`() throws {
    let book = RateSeeds.book
    let meal = #expect(throws: RateGap.self) {
      try book.row(of: .meal(.general), on: try Sample.day("2019-12-31"))
    }
    #expect(meal?.cited.contains("« Repas » n'a pas de ligne au 31/12/2019") == true)
    let cap = #expect(throws: RateGap.self) {
      try book.row(of: .allowanceCap(.cap1), on: try Sample.day("2026-09-01"))
    }
    #expect(cap?.sentence.contains("pour l'année scolaire 2026-2027") == true)
    #expect(cap?.cited.hasSuffix("(B11)") == true)
  }

  @Test(arguments: [
    ("2024-01-01", nil, "2024-01-01", nil, true),
    ("2024-01-01", "2024-12-31", "2025-01-01", nil, false),
    ("2024-01-01", "2025-01-01", "2025-01-01", nil, true),
    ("2025-01-01", nil, "2024-01-01", "2024-12-31", false),
    ("2024-06-01", "2024-06-30", "2024-01-01", nil, true),
  ])
  func `rows overlap from the first common day`(
    from: String, to: String?, otherFrom: String, otherTo: String?, isSo: Bool
  ) throws {
    let (one, other) = (try meal(1, from, to), try meal(2, otherFrom, otherTo))
    #expect(one.overlaps(other) == isSo && other.overlaps(one) == isSo)
    #expect(!one.overlaps(try meal(2, otherFrom, otherTo, .school)))
  }

  @Test func `an open row ends the day before the next one`() throws {
    var open = try meal(2000, "2023-09-22")
    let isClosed = open.closes(before: try meal(2200, "2027-01-01"))
    #expect(isClosed && open.to?.iso == "2026-12-31")
    let again = open.closes(before: try meal(2300, "2028-01-01"))
    #expect(!again && open.to?.iso == "2026-12-31")
  }

  @Test func `a row reads as a sentence`() throws {
    let row = try #require(
      RateSeeds.all.first { $0.subject == .kilometre(.car5) && $0.beyond == 10_000 })
    #expect(row.label == "voiture jusqu'à 5 CV, au-delà de 10\u{202F}000\u{A0}km")
    #expect(row.french == "0,23\u{A0}€ par km" && row.dates == "depuis le 01/01/2022")
    #expect(try meal(1, "2020-01-01", "2023-09-21").dates == "du 01/01/2020 au 21/09/2023")
  }
}
