/// One cell of a canvas, in eight bytes: a scalar or the index of a cluster, and a role.
public struct Cell: Hashable, Sendable {
  /// What a cell holds.
  public enum Content: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    /// A letter with its combining marks; `Canvas.cluster` gives the text.
    case cluster(UInt32)
    /// The second half of a wide character.
    case continuation
  }

  private enum Kind: UInt8 {
    case scalar, cluster, continuation
  }

  private let value: UInt32
  private let kind: Kind
  /// The role the terminal colours the cell by.
  public var style: Style

  private init(value: UInt32, kind: Kind, style: Style) {
    self.value = value
    self.kind = kind
    self.style = style
  }

  public init(scalar: Unicode.Scalar, style: Style) {
    self.init(value: scalar.value, kind: .scalar, style: style)
  }

  public init(cluster: UInt32, style: Style) {
    self.init(value: cluster, kind: .cluster, style: style)
  }

  /// An empty cell in the plain role.
  public static let blank = Cell(scalar: " ", style: .text)

  /// The second half of a wide character.
  public static func continuation(_ style: Style) -> Cell {
    Cell(value: 0, kind: .continuation, style: style)
  }

  public var content: Content {
    switch kind {
    case .scalar: .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
    case .cluster: .cluster(value)
    case .continuation: .continuation
    }
  }
}
