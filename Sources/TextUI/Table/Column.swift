/// A column of a table: its heading, its width, and the text of a row.
public struct Column<Line: TableLine>: Sendable {
  /// How wide a column is.
  public enum Width: Hashable, Sendable {
    case cells(Int)
    /// A share of what the fixed columns leave, never less than `min`.
    case share(Int, min: Int)
  }

  /// Against which edge the text stands.
  public enum Alignment: Sendable {
    case left, right
  }

  public let title: String
  public let width: Width
  public let alignment: Alignment
  /// The narrowest table that shows this column, in cells; narrower ones leave it out.
  public let from: Int
  public let text: @Sendable (Line) -> String
  public let style: @Sendable (Line) -> Style

  public init(
    _ title: String, _ width: Width, align alignment: Alignment = .left, from: Int = 0,
    style: @escaping @Sendable (Line) -> Style = { _ in .text },
    text: @escaping @Sendable (Line) -> String
  ) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.from = from
    self.text = text
    self.style = style
  }
}
