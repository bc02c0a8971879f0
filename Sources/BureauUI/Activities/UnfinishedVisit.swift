public import BureauDomain
internal import BureauStore

/// A visit somebody began to type and left, as the demonstration base keeps one.
public enum UnfinishedVisit {
  /// Keeps the draft of a visit made on the last day but one.
  public static func keep(with company: Company.ID, notes: String, _ context: Context) throws {
    var draft = VisitDraft()
    draft.company = try VisitDraft.choice(for: .company(company), context)
    draft.on = context.today.adding(days: -1).french
    draft.from = "14:00"
    draft.purposes = [Purpose.places.rawValue, Purpose.tutors.rawValue]
    draft.notes = notes
    VisitDraft.settle(&draft, context)
    let kept = KeptDraft(content: draft, key: context.store.newOperationKey())
    try context.store.saveDraft(
      Draft(
        agent: context.agent.id, form: VisitDraft.form, record: draft.recordID,
        title: draft.title, json: try kept.encoded(), savedAt: context.clock.now))
  }
}
