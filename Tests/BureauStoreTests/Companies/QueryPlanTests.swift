import BureauDomain
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import BureauStore

/// Lists must walk their index: a sort of the whole table would not show on ten companies.
struct QueryPlanTests {
  private let school: SampleSchool
  private var store: Store { school.store }

  init() throws { school = try SampleSchool() }

  @Test(arguments: CompanySort.allCases, [false, true])
  func `a list of companies walks the index of its sort`(
    sort: CompanySort, descending: Bool
  ) throws {
    let query = CompanyQuery(sort: sort, descending: descending)
    let first = try store.companies(query, limit: 3)
    for direction in [PageDirection.forward, .backward] {
      let plan = try store.plan {
        _ = try store.companies(query, from: first.lines.last?.key, direction: direction, limit: 3)
      }
      #expect(plan.contains("USING INDEX " + sort.index), "\(plan)")
      #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
      #expect(plan.contains(">?)") || plan.contains("<?)"), "the key is sought: \(plan)")
    }
  }

  @Test func `the directory walks its index`() throws {
    let key = try store.directory(limit: 3).lines.last?.key
    let plan = try store.plan { _ = try store.directory(from: key, limit: 3) }
    #expect(plan.contains("USING INDEX directory_sort_key"), "\(plan)")
    #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
  }

  @Test func `the timeline of a company walks its index`() throws {
    let company = try school.company("garage moreau")
    let plan = try store.plan {
      _ = try store.activities(of: company, limit: 3)
    }
    #expect(plan.contains("INDEX activity_company"), "\(plan)")
    #expect(!plan.contains("SCAN activity\n"), "\(plan)")
  }
}

extension Store {
  /// What SQLite says of the statements that `body` runs.
  func plan(_ body: () throws -> Void) throws -> String {
    let statements = Mutex<[String]>([])
    try read { db in
      db.trace { event in
        let sql = event.expandedDescription
        if sql.hasPrefix("SELECT") { statements.withLock { $0.append(sql) } }
      }
    }
    try body()
    return try read { db in
      db.trace(options: [])
      return try statements.withLock { $0 }
        .flatMap { try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + $0) }
        .map { $0["detail"] as String }.joined(separator: "\n")
    }
  }
}
