internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What becomes of a call in one key: not reached, message left, answered; on one company or on
/// every marked one.
enum CallActions {
  /// Days before one calls again, after nobody answered and after a message; habits of the trade.
  static let notReachedDelay = 2
  static let messageDelay = 3
  /// Days by which a call is put off.
  static let putOffDelay = 7

  static func chooser(_ targets: [Company.ID]) -> ChooserPane<Context> {
    let count = targets.count > 1 ? " (\(targets.count))" : ""
    return ChooserPane(
      title: "Appel",
      [
        .init("Pas joint\(count)", detail: "rappel dans \(notReachedDelay) j") { context in
          try notReached(targets, context, then: .choose(MarkedLines.done))
        },
        .init("Message laissé\(count)", detail: "rappel dans \(messageDelay) j") { context in
          try messageLeft(targets, context, then: .choose(MarkedLines.done))
        },
      ]
        + (targets.count == 1
          ? [
            .init("Répondu …", detail: "fiche courte") { context in
              try answered(targets[0], context, instead: true)
            }
          ] : []))
  }

  static func notReached(_ ids: [Company.ID], _ context: Context, then: Outcome<Context>) throws
    -> Outcome<Context>
  {
    try log(.notReached, ids, again: notReachedDelay, context, then: then)
  }

  static func messageLeft(_ ids: [Company.ID], _ context: Context, then: Outcome<Context>) throws
    -> Outcome<Context>
  {
    try log(.messageLeft, ids, again: messageDelay, context, then: then)
  }

  /// The short form of a call that was answered; `instead` puts it in place of the box that asked.
  static func answered(
    _ id: Company.ID, _ context: Context, instead: Bool = false
  ) throws -> Outcome<Context> {
    guard let file = try context.store.companyFile(id) else { throw StoreError.notFound }
    return try EditPane.open(CallDraft(file, context), context, instead: instead)
  }

  private static func log(
    _ outcome: CallOutcome, _ ids: [Company.ID], again delay: Int, _ context: Context,
    then: Outcome<Context>
  ) throws -> Outcome<Context> {
    let due = context.today.adding(days: delay)
    try context.store.log(
      outcome, of: ids, on: context.today, again: due, by: context.session,
      key: context.store.newOperationKey())
    let what = Plural.count(ids.count, "appel") + " : \(outcome.result.label)"
    return .notify(Notice("\(what), rappel le \(due.weekdayAndDay)."), then: then)
  }
}
