/// How many lines a list has; counting stops where nobody reads the figure any more.
public enum Tally: Hashable, Sendable {
  case exact(Int)
  case atLeast(Int)
}
