internal import BureauDomain
internal import BureauStore
internal import TextUI

extension VisitDraft {
  /// The last visit of this agent as it would be typed, whose fields Ctrl-G copies.
  static func previous(_ context: Context) throws -> VisitDraft? {
    guard
      let file = try context.store.lastActivity(by: context.agent.id, kind: .visit)
    else { return nil }
    let activity = file.activity
    var draft = VisitDraft()
    draft.company = try choice(for: .company(activity.company), context)
    draft.on = activity.on.french
    draft.from = activity.from?.description ?? ""
    draft.to = activity.to?.description ?? ""
    draft.contacts = file.contacts.map(ContactChoices.choice) + [Choice()]
    draft.place = Choices.of(activity.place, activity.place.label)
    if let school = file.school {
      draft.school = ServedSchool(choice: ServedSchool.choice(school))
    }
    draft.purposes = Set(activity.purposes.map(\.rawValue))
    draft.offers =
      file.offers.map { offer in
        OfferRow(
          formation: Choice(id: offer.formation.mef, text: offer.formation.label),
          period: offer.period, places: "\(offer.places)")
      } + [OfferRow()]
    draft.results = Set(activity.results.map(\.rawValue))
    draft.notes = activity.notes
    let action = try context.store.companyFile(activity.company)?.company.nextAction
    draft.next = action.map { Choices.of($0.kind, $0.kind.label) } ?? Choice()
    draft.due = action?.due.french ?? ""
    draft.nextNote = action?.note ?? ""
    return draft
  }
}
