import BureauDomain
import GRDB
import TestSupport
import Testing

@testable import BureauStore

/// The sizes of classes and the hosts of a year are kept by triggers: after every kind of write
/// they are what a count of the rows gives.
struct YearTallyTests {
  private let school: SampleSchool
  private let sample: SamplePlacements
  private var store: Store { school.store }
  private var today: Day { SampleSchool.today }

  init() throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
  }

  private func rows(_ sql: String) throws -> [String] {
    try store.read { try String.fetchAll($0, sql: sql) }
  }

  private func execute(_ sql: String) throws {
    _ = try store.transaction { try $0.execute(sql: sql) }
  }

  private func isRight(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
    let sizes = "format('%s %s ', school_class, left_on) || "
    #expect(
      try rows("SELECT " + sizes + "number FROM class_size ORDER BY 1")
        == rows(
          """
          SELECT \(sizes)count(*) FROM (
            SELECT ifnull(school_class, '') AS school_class, ifnull(left_on, '') AS left_on
            FROM learner) GROUP BY school_class, left_on ORDER BY 1
          """), sourceLocation: sourceLocation)
    let hosts = "format('%s %s %s %s', year, company, "
    #expect(
      try rows("SELECT " + hosts + "stays, awaited) FROM host_of_year ORDER BY 1")
        == rows(
          """
          SELECT \(hosts)count(*), count(*) FILTER (WHERE attested_on IS NULL))
          FROM placement JOIN period ON period.id = placement.period
          WHERE company IS NOT NULL AND is_live = 1 GROUP BY year, company ORDER BY 1
          """), sourceLocation: sourceLocation)
  }

  @Test func `the acts on placements keep the hosts`() throws {
    #expect(try rows("SELECT sum(stays) || ' ' || sum(awaited) FROM host_of_year") == ["10 9"])
    try isRight()
    try sample.mark("boutonnet", .attested, "2026-10-20", in: sample.first)
    try isRight()
    for words in ["gaufrette", "madeleine"] {
      try sample.change(words) {
        $0.exit = PlacementExit(kind: .cancelled, on: today, motive: "x", by: "Mme Petit")
      }
      try isRight()
    }
    try sample.change("dragee") {
      $0.host = nil
      $0.confirmation = nil
      $0.convention = nil
    }
    try isRight()
    #expect(try rows("SELECT sum(stays) || ' ' || sum(awaited) FROM host_of_year") == ["7 5"])
  }

  @Test func `a period that changes year takes its hosts along`() throws {
    let other = sample.second.year.next.rawValue
    try execute("UPDATE period SET year = '\(other)' WHERE id = '\(sample.second.id.rawValue)'")
    try isRight()
    #expect(try rows("SELECT DISTINCT year FROM host_of_year").count == 2)
    try execute("UPDATE period SET year = '\(sample.first.year)'")
    try isRight()
  }

  @Test func `the acts on learners keep the classes`() throws {
    let id = try sample.placement("dragee").learner
    var learner = try #require(try store.learnerFile(id, by: school.session)?.learner)
    for day in [today, nil, today.adding(days: 3)] {
      learner.leftOn = day
      try store.update(learner, by: school.session, key: school.key())
      learner = try #require(try store.learnerFile(id, by: school.session)?.learner)
      try isRight()
    }
    learner.schoolClass = nil
    try store.update(learner, by: school.session, key: school.key())
    try isRight()
    try execute("DELETE FROM lead; DELETE FROM placement; DELETE FROM learner")
    try isRight()
    #expect(try rows("SELECT 'x' FROM class_size UNION ALL SELECT 'x' FROM host_of_year").isEmpty)
  }

  @Test func `a base of before is counted when it is brought up to date`() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: "v21")
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try store.read { source in
        for table in ["school_class", "learner", "period", "placement"] {
          for row in try Row.fetchAll(source, sql: "SELECT * FROM " + table) {
            let marks = row.map { _ in "?" }.joined(separator: ", ")
            let names = row.columnNames.joined(separator: ", ")
            try db.execute(
              sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))",
              arguments: StatementArguments(row.databaseValues))
          }
        }
      }
    }
    try Schema.migrator.migrate(queue)
    for table in ["class_size", "host_of_year"] {
      let sql = "SELECT * FROM " + table
      let (kept, counted) = try (
        store.read { try Row.fetchAll($0, sql: sql) }, queue.read { try Row.fetchAll($0, sql: sql) }
      )
      #expect(!kept.isEmpty && kept == counted)
    }
  }

  @Test func `classes and the steps of a year visit no learner and no placement`() throws {
    let plan = try store.plan {
      _ = try store.classes(of: sample.first.year, on: today)
      _ = try store.yearFigures(sample.first.year, today: today, by: school.session)
    }
    #expect(plan.contains("class_size") && plan.contains("host_of_year"), "\(plan)")
    for table in ["learner", "placement"] {
      #expect(!plan.contains("SCAN " + table) && !plan.contains("SEARCH " + table), "\(plan)")
    }
  }
}
