internal import BureauDomain
internal import TextUI

/// A pane that knows which checks concern the field or the row under its cursor: F1 opens their
/// cards, and F3 comes back to the very place.
protocol CheckedPane: Pane where Context == BureauUI.Context {
  /// The most pressing first; none leaves F1 to the help of the keys.
  func checks(_ context: Context) throws -> [CheckID]
  /// The cards F1 opens: those of the checks, and others that the screen names at this place.
  func citations(_ context: Context) throws -> [Citation]
}

extension CheckedPane {
  func explanation(_ context: Context) throws -> Outcome<Context>? {
    CardPane.explaining(try citations(context)).map { .push($0) }
  }

  func citations(_ context: Context) throws -> [Citation] {
    try checks(context).flatMap(\.citations)
  }
}
