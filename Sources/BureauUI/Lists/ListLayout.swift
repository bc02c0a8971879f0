internal import TextUI

/// How a list shares the screen with the detail of its row: a low screen has room for the list only.
struct ListLayout: Sendable {
  /// Rows of the body under which the detail is left out.
  private static let rowsForDetail = 17
  /// The border of the list and its headings.
  private static let frameRows = 2

  private let detailRows: Int
  private var size = Size(columns: 80, rows: 21)

  init(detailRows: Int) { self.detailRows = detailRows }

  /// The lines of the list.
  var listRows: Int { size.rows - Self.frameRows - (hasDetail ? detailRows : 0) }

  private var hasDetail: Bool { size.rows >= Self.rowsForDetail }

  mutating func fit(_ size: Size) { self.size = size }

  func list(in body: Rect) -> Rect {
    Rect(row: body.row, column: 0, columns: body.columns, rows: listRows + Self.frameRows)
  }

  /// The place under the list, nil if there is none.
  func detail(in body: Rect) -> Rect? {
    guard hasDetail else { return nil }
    let list = list(in: body)
    return Rect(row: list.endRow, column: 0, columns: body.columns, rows: body.rows - list.rows)
  }
}
