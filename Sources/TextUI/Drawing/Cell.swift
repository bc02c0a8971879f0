/// One cell of a canvas, in eight bytes: a scalar or the index of a cluster, and a role.
public struct Cell: Hashable, Sendable {
  /// What a cell holds.
  public enum Content: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    case cluster(UInt32)
    /// The second half of a wide character.
    case continuation
  }

  private var value: UInt32
  private var role: UInt8
  private var kind: UInt8

  public init(scalar: Unicode.Scalar, style: Style) {
    value = scalar.value
    role = style.index
    kind = 0
  }

  public init(cluster: UInt32, style: Style) {
    value = cluster
    role = style.index
    kind = 1
  }

  /// An empty cell in the plain role.
  public static let blank = Cell(scalar: " ", style: .text)

  /// The second half of a wide character.
  public static func continuation(_ style: Style) -> Cell {
    var cell = Cell(scalar: " ", style: style)
    cell.kind = 2
    return cell
  }

  public var content: Content {
    switch kind {
    case 0: .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
    case 1: .cluster(value)
    default: .continuation
    }
  }

  public var style: Style {
    get { Style.at(role) }
    set { role = newValue.index }
  }
}

extension Style {
  /// The place of the role in `allCases`, stored in a cell instead of a name.
  var index: UInt8 {
    withUnsafeBytes(of: self) { $0[0] }
  }

  static func at(_ index: UInt8) -> Style {
    unsafeBitCast(index, to: Style.self)
  }
}
