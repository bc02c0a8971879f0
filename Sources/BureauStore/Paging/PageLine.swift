/// A line of a list that is read page by page.
public protocol PageLine: Identifiable, Sendable {
  /// Its place in the list it was read for.
  var key: PageKey { get }
}
