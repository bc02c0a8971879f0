internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A decision that asks why, in one field: abandoning an action, putting a record out of service.
struct MotiveDraft: EditDraft {
  /// What is decided.
  enum Decision: Codable, Hashable, Sendable {
    case abandonAction([Company.ID])
    case close(ServiceTarget)
    case notDone(Activity)

    /// What it decides on, so that a draft is never taken up for another decision.
    var key: String {
      switch self {
      case .abandonAction(let ids):
        "abandon+" + MarkedLines.draftID(ids)
      case .close(.company(let id)): "close+\(id.rawValue)"
      case .close(.site(let id)): "close+\(id.rawValue)"
      case .close(.contact(let id)): "close+\(id.rawValue)"
      case .notDone(let activity): "notDone+\(activity.id.rawValue)"
      }
    }
  }

  var decision: Decision
  var name: String
  var motive = ""

  static let form = "motive"
  var recordID: String? { decision.key }

  var title: String {
    switch decision {
    case .abandonAction: "Abandonner la prochaine action > \(name)"
    case .close: "Mettre hors service > \(name)"
    case .notDone: "Échange non fait > \(name)"
    }
  }

  static func fields(of draft: MotiveDraft) -> [Field<MotiveDraft, Context>] {
    [
      Field(
        FieldName.motive.rawValue, "Motif", section: draft.name, .words(\.motive, limit: 120),
        required: true, hint: draft.hint)
    ]
  }

  private var hint: String {
    switch decision {
    case .abandonAction: "Pourquoi on n'y donne pas suite ; le motif reste dans l'historique."
    case .close:
      "Fermée, déménagée, personne partie … L'historique reste lisible ; on peut revenir."
    case .notDone: "Absent, annulé par l'entreprise, empêchement …"
    }
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [Problems.missing(FieldName.motive.rawValue, motive, "Donnez le motif, en quelques mots.")]
      .compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    switch decision {
    case .abandonAction(let ids):
      try context.store.abandonActions(
        of: ids, motive: motive, on: context.today, by: context.session, key: ticket.key,
        discarding: ticket.draft)
      return .notify(Notice("Prochaine action abandonnée."), then: .choose(MarkedLines.done))
    case .notDone(var activity):
      activity.state = .notDone(motive: motive)
      try context.store.update(
        activity, by: context.session, key: ticket.key, discarding: ticket.draft)
      return .notify(Notice("Échange noté : non fait."), then: .pop)
    case .close(let record):
      try context.store.close(
        record, Closing(on: context.today, motive: motive), by: context.session, key: ticket.key,
        discarding: ticket.draft)
      return .notify(
        Notice("\(name) est hors service. F4 « hors service » pour la retrouver."), then: .pop)
    }
  }
}
