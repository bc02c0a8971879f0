/// Where a text stands in a column wider than itself.
public enum Alignment: Sendable {
  case leading, center, trailing

  /// The empty cells left of a text of `width` cells in a column of `available` ones.
  func offset(of width: Int, in available: Int) -> Int {
    let free = max(0, available - width)
    return switch self {
    case .leading: 0
    case .center: free / 2
    case .trailing: free
    }
  }
}
