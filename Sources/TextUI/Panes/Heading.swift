/// The first line of a screen: the path on the left, figures and order on the right.
public struct Heading: Hashable, Sendable {
  public var left: String
  public var right: String

  public init(_ left: String, right: String = "") {
    self.left = left
    self.right = right
  }

  /// The path in so many cells: steps in its middle give way to « … » before its end is cut, for the
  /// last step says where one is.
  func left(width: Int) -> String {
    let steps = left.split(separator: Self.arrow).map(String.init)
    guard DisplayWidth.of(left) > width, steps.count > 2 else { return left }
    let shorter = (2..<steps.count).map { first in
      ([steps[0], "…"] + steps[first...]).joined(separator: Self.arrow)
    }
    return shorter.first { DisplayWidth.of($0) <= width } ?? shorter[shorter.count - 1]
  }

  private static let arrow = " > "
}
