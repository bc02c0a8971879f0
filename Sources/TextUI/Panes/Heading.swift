/// The first line of a screen: the path on the left, figures and order on the right.
public struct Heading: Hashable, Sendable {
  public var left: String
  public var right: String

  public init(_ left: String, right: String = "") {
    self.left = left
    self.right = right
  }
}
