/// A row of a table: it knows its identity, which survives a refresh, and its key in the order
/// shown, from which the next page is read.
public protocol TableLine: Identifiable, Sendable where ID: Sendable {
  associatedtype Key: Sendable
  var key: Key { get }
}
