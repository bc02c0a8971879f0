import Testing

@testable import BureauDomain

struct RelationStageTests {
  private let exits: Set<RelationStage> = [.dormant, .refused, .closed, .opposed, .avoid]

  @Test func `every stage can be reached from a first prospect`() {
    var reached: Set<RelationStage> = [.prospect]
    var open: [RelationStage] = [.prospect]
    while let stage = open.popLast() {
      for next in stage.next where reached.insert(next).inserted { open.append(next) }
    }
    #expect(reached == Set(RelationStage.allCases))
  }

  @Test(arguments: RelationStage.allCases)
  func `every exit is open from everywhere, and nowhere leads to itself`(stage: RelationStage) {
    #expect(exits.subtracting([stage]).isSubset(of: stage.next))
    #expect(!stage.next.contains(stage) && Set(stage.next).count == stage.next.count)
  }

  @Test(arguments: RelationStage.allCases)
  func `an exit leads back to the way, the way never jumps to a strong partner`(
    stage: RelationStage
  ) {
    #expect(stage.next.contains(.strongPartner) == (stage == .partner))
    #expect(!exits.contains(stage) || stage.next.contains(.inDiscussion))
  }

  @Test(arguments: RelationStage.allCases)
  func `an activity leads only where one may go, and never back`(stage: RelationStage) {
    let way: [RelationStage] = [.prospect, .contacted, .inDiscussion, .partner, .strongPartner]
    for kind in ActivityKind.allCases {
      let after = stage.after(kind)
      #expect(after == stage || stage.next.contains(after))
      #expect(!stage.isPartner || after == stage)
      #expect(![.refused, .closed, .opposed, .avoid].contains(stage) || after == stage)
      if let from = way.firstIndex(of: stage), let to = way.firstIndex(of: after) {
        #expect(to >= from)
      }
    }
  }

  @Test(arguments: [
    (RelationStage.prospect, ActivityKind.call, RelationStage.contacted),
    (.prospect, .mail, .contacted), (.prospect, .fair, .contacted),
    (.prospect, .workshop, .contacted), (.prospect, .visit, .inDiscussion),
    (.contacted, .visit, .inDiscussion), (.contacted, .call, .contacted),
    (.dormant, .meeting, .inDiscussion), (.dormant, .call, .dormant),
    (.inDiscussion, .visit, .inDiscussion), (.strongPartner, .call, .strongPartner),
  ])
  func `a first talk makes contact, a visit opens the discussion`(
    stage: RelationStage, kind: ActivityKind, after: RelationStage
  ) {
    #expect(stage.after(kind) == after)
  }

  @Test func `a motive is asked for what closes a door`() {
    #expect(RelationStage.allCases.filter(\.needsMotive) == [.refused, .closed, .avoid])
    #expect(RelationStage.allCases.filter { !$0.maySolicit } == [.closed, .opposed, .avoid])
    #expect(RelationStage.allCases.filter(\.isPartner) == [.partner, .strongPartner])
  }

  @Test func `every stage has its word and its glyph`() {
    #expect(Set(RelationStage.allCases.map(\.label)).count == RelationStage.allCases.count)
    #expect(RelationStage.allCases.allSatisfy { $0.glyph.count == 1 })
  }

  @Test func `the first site in service is shown first`() throws {
    let closing = Closing(on: try Sample.day("2026-01-01"), motive: "fermé")
    var file = Sample.file()
    #expect(file.mainSite == nil)
    file.sites = [Sample.site(closing: closing)]
    #expect(file.mainSite?.closing == closing)
    file.sites.append(Sample.site())
    #expect(file.mainSite?.closing == nil)
  }
}
