import BureauDomain
import GRDB
import Testing

@testable import BureauStore

/// One act: rights, operation key, audit, all or nothing.
struct WritingTests {
  let clock = TestClock()
  let store: Store

  init() throws { store = try Store.inMemory(environment: Core.environment(clock: clock)) }

  /// Adds one to a number, so that every effect can be counted.
  @discardableResult private func add(
    _ key: OperationKey, by session: Session = Core.session(), discarding draft: DraftKey? = nil
  ) throws(StoreError) -> Int {
    try store.write(
      .editCompanies, by: session, key: key, act: "number.add", record: "number",
      discarding: draft
    ) { db, log in
      try db.execute(
        sql: """
          INSERT INTO setting (key, value) VALUES ('number', '1')
          ON CONFLICT (key) DO UPDATE SET value = value + 1
          """)
      log.changed(["value"])
      return try Int.fetchOne(db, sql: "SELECT value FROM setting WHERE key = 'number'") ?? 0
    }
  }

  private func number() throws -> Int? {
    try store.read { try Int.fetchOne($0, sql: "SELECT value FROM setting WHERE key = 'number'") }
  }

  @Test func `a key used again returns the first result and changes nothing`() throws {
    let key = store.newOperationKey()
    #expect(try add(key) == 1)
    #expect(try add(key) == 1)
    #expect(try number() == 1)
    #expect(try store.history(of: "number", limit: 10).count == 1)
    #expect(try add(store.newOperationKey()) == 2)
  }

  @Test(arguments: [(86_400, 1), (86_401, 2)])
  func `keys are kept for twenty-four hours`(_ seconds: Int64, _ expected: Int) throws {
    let key = store.newOperationKey()
    try add(key)
    clock.advance(seconds: seconds)
    try store.write(
      .editCompanies, by: Core.session(), key: store.newOperationKey(), act: "other", record: nil
    ) { _, _ in }
    try add(key)
    #expect(try number() == expected)
  }

  @Test func `an act that fails leaves nothing, not even its key`() throws {
    let key = store.newOperationKey()
    let name = failure { () throws(StoreError) in
      try store.write(
        .editCompanies, by: Core.session(), key: key, act: "number.add", record: "number"
      ) { db, log in
        try db.execute(sql: "INSERT INTO setting (key, value) VALUES ('number', '1')")
        log.changed(["value"])
        throw StoreError.notFound
      }
    }
    #expect(name == "notFound")
    #expect(try number() == nil)
    #expect(try store.history(of: "number", limit: 10).isEmpty)
    #expect(try add(key) == 1)
  }

  @Test func `who may not do it changes nothing and is told why`() throws {
    do throws(StoreError) {
      try add(store.newOperationKey(), by: Core.session([.reader]))
      Issue.record("allowed")
    } catch {
      guard case .refused(let violations) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(violations.map(\.check) == [.ac01])
    }
    #expect(try number() == nil)
  }

  @Test func `a broken check inside an act reaches the caller as a refusal`() throws {
    let violation = Violation(.co01, .refuses, field: .name, "Indiquez le nom.")
    let name = failure { () throws(StoreError) in
      try store.write(
        .editCompanies, by: Core.session(), key: store.newOperationKey(), act: "a", record: nil
      ) { _, _ in throw violation }
    }
    #expect(name == "refused")
  }

  @Test func `the audit names agent, act, record and fields in order`() throws {
    try store.write(
      .logActivities, by: Core.session(), key: store.newOperationKey(), act: "activity.add",
      record: nil
    ) { _, log in
      log.record = "activity-1"
      log.changed(["day", "result"])
      log.also("company.touch", record: "company-1")
      log.also("offer.add", record: "company-1", fields: ["places"])
    }
    let activity = try #require(try store.history(of: "activity-1", limit: 5).first)
    #expect(activity.act == "activity.add")
    #expect(activity.agent.rawValue == "agent")
    #expect(activity.deed == Deed.logActivities.rawValue)
    #expect(activity.at == TestClock.start)
    #expect(activity.fields == ["day", "result"])
    let company = try store.history(of: "company-1", limit: 5)
    #expect(company.map(\.act) == ["offer.add", "company.touch"])
    #expect(company.map(\.fields) == [["places"], []])
    #expect(try store.history(of: "company-1", limit: 1).count == 1)
  }

  @Test(arguments: ["UPDATE audit SET agent = 'x'", "DELETE FROM audit"])
  func `the audit can be neither changed nor shortened`(_ sql: String) throws {
    try add(store.newOperationKey())
    #expect(
      failure { () throws(StoreError) in try store.transaction { try $0.execute(sql: sql) } }
        == "other")
    #expect(try store.history(of: "number", limit: 5).count == 1)
  }

  @Test func `a save and the end of its draft are one`() throws {
    try store.saveDraft(Core.draft("number"))
    try add(store.newOperationKey(), discarding: Core.draft("number").key)
    #expect(try store.drafts(agent: Core.session().agent.id).isEmpty)
  }

  @Test func `a save that fails keeps the draft`() throws {
    try store.saveDraft(Core.draft("number"))
    _ = failure { () throws(StoreError) in
      try store.write(
        .editCompanies, by: Core.session(), key: store.newOperationKey(), act: "a", record: nil,
        discarding: Core.draft("number").key
      ) { _, _ in throw StoreError.notFound }
    }
    #expect(try store.drafts(agent: Core.session().agent.id).count == 1)
  }

  @Test func `an own save moves the change token and a failed one does not`() throws {
    let before = store.changeToken()
    _ = failure { () throws(StoreError) in
      try store.transaction { _ in throw StoreError.notFound }
    }
    #expect(store.changeToken() == before)
    try add(store.newOperationKey())
    #expect(store.changeToken() != before)
  }

  @Test func `a snapshot sees one state and cannot write`() throws {
    try add(store.newOperationKey())
    let twice = try store.snapshot { db in
      [
        try Int.fetchOne(db, sql: "SELECT value FROM setting"),
        try Int.fetchOne(db, sql: "SELECT count(*) FROM setting"),
      ]
    }
    #expect(twice == [1, 1])
    let name = failure { () throws(StoreError) in
      try store.snapshot { try $0.execute(sql: "DELETE FROM setting") }
    }
    #expect(name == "readOnly")
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM setting") } == 1)
  }

  @Test func `a base that cannot grow says that the disk is full`() throws {
    try store.read { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    let large = Core.draft(json: String(repeating: "x", count: 100_000))
    #expect(failure { () throws(StoreError) in try store.saveDraft(large) } == "diskFull")
    try store.read { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    try store.saveDraft(large)
  }
}
