internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Where a finding leads: the pane or the form of its record.
enum FindingTarget {
  static func open(_ finding: Finding, _ context: Context) throws -> Outcome<Context> {
    switch finding.record {
    case .company(let id): return .push(CompanyRecordPane(id))
    case .institution(let subject): return try subject.open(context)
    case .placement(let id): return .push(PlacementRecordPane(id))
    case .order(let id):
      guard let order = try context.store.missionOrder(id) else { throw StoreError.notFound }
      return try OrderDraft.open(order, context)
    case .round(let id):
      guard let file = try context.store.roundFile(id) else { throw StoreError.notFound }
      return try RoundDraft.open(file.round, context)
    case .roadmap: return .push(RoadmapPane())
    case .claim(let id): return .push(ClaimRecordPane(id))
    case .letter(let id):
      let letters = try context.store.missionLetters()
      guard let letter = letters.first(where: { $0.id == id }) else { throw StoreError.notFound }
      return try LetterDraft.open(letter, context)
    }
  }
}
