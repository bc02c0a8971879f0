/// The line above the key bar: what to do next on the left, the state of things on the right.
public struct Status: Hashable, Sendable {
  public var left: String
  public var right: String
  public var style: Style

  public init(_ left: String = "", right: String = "", style: Style = .statusbar) {
    self.left = left
    self.right = right
    self.style = style
  }
}
