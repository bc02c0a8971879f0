internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The menu of what may follow in the life of a claim.
enum ClaimActs {
  static func chooser(_ file: ClaimFile, _ context: Context) -> Outcome<Context> {
    let items = file.claim.acts.map { act in
      ChooserPane<Context>.Item(act.label) { context in try take(act, file, context) }
    }
    guard !items.isEmpty else {
      return .notify(Notice("Il est remboursé : rien ne suit.", .info), then: .stay)
    }
    return .push(
      ChooserPane(title: "\(file.claim.month.monthAndYear), \(file.claim.agentName)", items))
  }

  /// Going back is done at once; anything that somebody decides asks who, and when.
  private static func take(
    _ act: ClaimAct, _ file: ClaimFile, _ context: Context
  ) throws -> Outcome<Context> {
    switch act {
    case .takeBack, .correct:
      let step = MissionStep(by: context.agent.name, agent: context.agent.id, on: context.today)
      try context.store.take(
        ClaimStep(act, step), on: file.claim, by: context.session,
        key: context.store.newOperationKey())
      return .notify(
        Notice("État de frais \(act.done) : ses lignes se modifient de nouveau."), then: .pop)
    case .check: return try check(file, context)
    case .forward, .refund, .reject:
      return try EditPane.open(ClaimStepDraft(act, file, context), context, instead: true)
    }
  }

  private static func check(_ file: ClaimFile, _ context: Context) throws -> Outcome<Context> {
    let refusals = file.broken.count { $0.severity == .refuses }
    guard refusals == 0 else {
      return .notify(
        Notice(
          "Contrôle impossible : réglez d'abord \(Plural.count(refusals, "refus", "refus")), en bas "
            + "de l'état.", .warning), then: .pop)
    }
    guard !file.claim.trips.isEmpty else {
      return .notify(
        Notice("Cet état n'a aucun déplacement : a reprend ceux du mois.", .warning), then: .pop)
    }
    return try EditPane.open(ClaimStepDraft(.check, file, context), context, instead: true)
  }
}
