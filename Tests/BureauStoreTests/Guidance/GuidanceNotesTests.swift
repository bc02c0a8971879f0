import BureauDomain
import Testing

@testable import BureauStore

/// What an office adds to the cards.
struct GuidanceNotesTests {
  let store: Store

  init() throws { store = try Store.inMemory(environment: Core.environment()) }

  private func note(_ card: Citation = .faq(3)) -> GuidanceNote {
    GuidanceNote(
      id: store.newIdentifier(), card: card, text: "Voir l'intendance.\nDemander tôt.",
      checkedOn: Day(iso: "2026-11-24"), checkedBy: "Mme Petit")
  }

  private func save(_ note: GuidanceNote, by session: Session = Core.session()) throws {
    try store.saveGuidanceNote(note, by: session, key: store.newOperationKey())
  }

  @Test func `a note is found by its card, with its author, and audited`() throws {
    #expect(try store.guidanceNote(on: .faq(3)) == nil)
    try save(note())
    let kept = try #require(try store.guidanceNote(on: .faq(3)))
    #expect(kept.text == "Voir l'intendance.\nDemander tôt.")
    #expect(kept.checkedOn?.iso == "2026-11-24" && kept.checkedBy == "Mme Petit")
    #expect(kept.stamp?.author == "Mme Petit")
    #expect(try store.guidanceNote(on: .card(3)) == nil)
    #expect(try store.history(of: kept.id.rawValue, limit: 1).first?.act == "guidance_note.save")
  }

  @Test func `a second note on the same card is a conflict, never a second row`() throws {
    try save(note())
    #expect {
      try save(note())
    } throws: { error in
      guard case StoreError.changedElsewhere(let conflict) = error,
        case .guidanceNote(let theirs) = conflict.theirs
      else { return false }
      return theirs.card == .faq(3)
    }
  }

  @Test func `an older version never overwrites a newer one`() throws {
    try save(note())
    let read = try #require(try store.guidanceNote(on: .faq(3)))
    var first = read
    first.text = "un"
    try save(first)
    var second = read
    second.text = "deux"
    #expect(throws: StoreError.self) { try save(second) }
    #expect(try store.guidanceNote(on: .faq(3))?.text == "un")
  }

  @Test func `the sources read last are those of the latest day`() throws {
    #expect(try store.latestGuidanceCheck() == nil)
    try save(note())
    var other = note(.card(1))
    other.checkedOn = Day(iso: "2026-10-01")
    try save(other)
    var unread = note(.card(2))
    (unread.checkedOn, unread.checkedBy) = (nil, "")
    try save(unread)
    #expect(try store.latestGuidanceCheck()?.card == .faq(3))
  }

  @Test func `a reader may not write on a card`() throws {
    let reader = Agent(id: store.newIdentifier(), name: "M. Klein", roles: [.reader])
    #expect(throws: StoreError.self) { try save(note(), by: Session(agent: reader)) }
    #expect(try store.guidanceNote(on: .faq(3)) == nil)
  }
}
