internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The actions on several companies at once (x): every label bears their number.
enum CompanyActions {
  static func chooser(_ ids: [Company.ID]) -> ChooserPane<Context> {
    let count = "(\(ids.count))"
    return ChooserPane(
      title: Plural.count(ids.count, "entreprise"),
      [
        .init("Appel : pas joint, message laissé … \(count)") { _ in
          .replace(CallActions.chooser(ids))
        },
        .init("Reporter la prochaine action de \(CallActions.putOffDelay) jours \(count)") {
          try putOff(ids, $0, then: .choose(MarkedLines.done))
        },
        .init("Abandonner la prochaine action … \(count)") { context in
          .replace(
            EditPane(
              MotiveDraft(
                decision: .abandonAction(ids), name: Plural.count(ids.count, "entreprise")),
              key: context.store.newOperationKey(), context))
        },
        .init("Changer la relation … \(count)") { context in
          .replace(
            EditPane(RelationDraft(ids), key: context.store.newOperationKey(), context))
        },
        .init("Exporter dans sortie/ (CSV) \(count)") { context in
          try CompanyExportAction.run(ids, context)
        },
      ])
  }

  static func putOff(_ ids: [Company.ID], _ context: Context, then: Outcome<Context>) throws
    -> Outcome<Context>
  {
    try context.store.reschedule(
      ids, .byDays(CallActions.putOffDelay, today: context.today), by: context.session,
      key: context.store.newOperationKey())
    let what = Plural.count(ids.count, "action reportée", "actions reportées")
    return .notify(Notice("\(what) de \(CallActions.putOffDelay) jours."), then: then)
  }
}
