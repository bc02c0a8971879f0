import Testing

@testable import BureauDomain

/// The rows the program comes with are sound data.
struct RateSeedsTests {
  @Test func `no two rows hold on a same day for the same thing`() {
    for (index, row) in RateSeeds.all.enumerated() {
      let rivals = RateSeeds.all.dropFirst(index + 1).filter(row.overlaps)
      #expect(rivals.isEmpty, "\(row.id.rawValue)")
    }
    #expect(Set(RateSeeds.all.map(\.id)).count == RateSeeds.all.count)
  }

  @Test func `every row has a text, and ends after it began`() {
    for row in RateSeeds.all {
      #expect(row.text.count > 10 && !row.text.hasSuffix("."), "\(row.text)")
      #expect(row.to.map { row.from < $0 } ?? true, "\(row.id.rawValue)")
      #expect(row.value > 0 && row.stamp == nil)
    }
  }

  @Test(arguments: RateSubject.allCases)
  func `every subject has a row, a label and a name to be stored under`(subject: RateSubject) {
    #expect(RateSeeds.all.contains { $0.subject == subject })
    #expect(RateSubject(rawValue: subject.rawValue) == subject)
    #expect(subject.label.count <= 46, "\(subject.label)")
  }

  @Test func `names and labels are each of one subject only`() {
    #expect(Set(RateSubject.allCases.map(\.rawValue)).count == RateSubject.allCases.count)
    for table in RateTable.allCases {
      let labels = RateSubject.allCases.filter { $0.table == table }.map(\.label)
      #expect(!labels.isEmpty && Set(labels).count == labels.count)
    }
    #expect(RateSubject(rawValue: "kilometres/avion") == nil)
  }

  @Test func `what is to be verified says so`() {
    let doubtful = RateSeeds.all.filter { $0.confidence == .toVerify }.map(\.subject)
    #expect(doubtful.contains(.limit(.smallHostByOrder)))
    #expect(doubtful.contains(.minor(.weekUnder15)))
    #expect(!doubtful.contains(.meal(.general)))
  }

  @Test(arguments: [
    (PlacementLimit.tutor, 3), (.referent, 16), (.referentHigher, 24), (.hostThreshold, 20),
    (.hostShare, 15), (.smallHost, 3), (.apprentices, 2),
  ])
  func `limits are those of the texts`(limit: PlacementLimit, value: Int) throws {
    let day = try Sample.day("2026-11-24")
    #expect(RateSeeds.book.value(of: .limit(limit), on: day) == value)
  }

  @Test(arguments: [
    ("2024-08-31", 22), ("2024-09-01", 20), ("2026-11-24", 20),
  ])
  func `the weeks of the bac pro changed in September 2024`(iso: String, weeks: Int) throws {
    #expect(RateSeeds.book.value(of: .period(.bacPro), on: try Sample.day(iso)) == weeks)
  }

  @Test func `a limit from before its text is unknown`() throws {
    let before = try Sample.day("2015-10-28")
    #expect(RateSeeds.book.value(of: .limit(.tutor), on: before) == nil)
    #expect(RateSeeds.book.value(of: .limit(.tutor), on: before.adding(days: 1)) == 3)
  }
}
