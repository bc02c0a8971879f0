internal import BureauDomain
internal import TextUI

/// A pane that knows which checks concern the field or the row under its cursor: F1 opens their
/// cards, and F3 comes back to the very place.
protocol CheckedPane: Pane where Context == BureauUI.Context {
  /// The most pressing first; none leaves F1 to the help of the keys.
  func checks(_ context: Context) throws -> [CheckID]
}

extension CheckedPane {
  func explanation(_ context: Context) throws -> Outcome<Context>? {
    CardPane.explaining(try checks(context)).map { .push($0) }
  }
}
