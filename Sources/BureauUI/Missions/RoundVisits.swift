internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Typing the visits of a round one after the other, in the order of its stages.
enum RoundVisits {
  /// The form of the first visit still to be typed.
  static func begin(_ file: RoundFile, _ context: Context) throws -> Outcome<Context> {
    guard let stop = file.stops.first(where: \.isOpen) else {
      return .notify(
        Notice("Toutes les visites de cette tournée sont saisies.", .info), then: .stay)
    }
    return try EditPane.open(VisitDraft(stop, of: file, context), context)
  }

  /// The form of the next visit in place of the one just saved; back to the list after the last.
  static func next(of id: Round.ID, _ context: Context) throws -> Outcome<Context> {
    guard let file = try context.store.roundFile(id),
      let stop = file.stops.first(where: \.isOpen)
    else { return .pop }
    return try EditPane.open(VisitDraft(stop, of: file, context), context, instead: true)
  }
}
