import BureauDomain
import Testing

@testable import BureauStore

/// What is typed and not saved survives.
struct DraftTests {
  let store: Store
  let agent = Core.session().agent.id

  init() throws { store = try Store.inMemory(environment: Core.environment()) }

  @Test func `a draft comes back as it was kept`() throws {
    let draft = Core.draft("company-1", json: #"{"nom":"Garage « Petit »"}"#)
    try store.saveDraft(draft)
    #expect(try store.draft(agent: agent, form: "visit", record: "company-1") == draft)
  }

  @Test func `keeping again replaces, and a new record has one draft for each form`() throws {
    try store.saveDraft(Core.draft(json: "1"))
    try store.saveDraft(Core.draft(json: "2"))
    try store.saveDraft(Core.draft(form: "company", json: "3"))
    #expect(try store.drafts(agent: agent).count == 2)
    let kept = try #require(try store.draft(agent: agent, form: "visit", record: nil))
    #expect(kept.json == "2")
    #expect(kept.record == nil)
  }

  @Test func `drafts are listed latest first and for their author only`() throws {
    for number in 1...3 {
      var draft = Core.draft("\(number)")
      draft.savedAt = Instant(milliseconds: Int64(number))
      try store.saveDraft(draft)
    }
    var other = Core.draft("4")
    other.agent = Agent.ID(rawValue: "other")
    try store.saveDraft(other)
    #expect(try store.drafts(agent: agent).map(\.record) == ["3", "2", "1"])
  }

  @Test func `a discarded draft is gone and may be discarded again`() throws {
    try store.saveDraft(Core.draft("1"))
    try store.saveDraft(Core.draft("2"))
    try store.discardDraft(Core.draft("1").key)
    try store.discardDraft(Core.draft("1").key)
    #expect(try store.drafts(agent: agent).map(\.record) == ["2"])
    #expect(try store.draft(agent: agent, form: "visit", record: "1") == nil)
  }

  @Test func `drafts leave no trace in the audit`() throws {
    try store.saveDraft(Core.draft("1"))
    #expect(try store.history(of: "1", limit: 5).isEmpty)
  }
}
