/// Whether a right looks at whose the object is.
public enum Ownership: Hashable, Sendable {
  /// The same for everybody's objects.
  case anybodys
  /// One's own object only; a colleague's asks for this other right.
  case own(others: Deed)
}
