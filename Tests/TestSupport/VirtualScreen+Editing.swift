import TextUI

extension VirtualScreen {
  /// Erasing, inserting, deleting and scrolling.
  mutating func edit(_ number: Int, _ final: Character) {
    let count = max(1, number)
    switch final {
    case "J": eraseScreen(number)
    case "K": eraseLine(number)
    case "X": erase(cursor.column..<cursor.column + count, in: cursor.row)
    case "@": insertCells(count)
    case "P": deleteCells(count)
    case "L" where region.contains(cursor.row):
      scroll(cursor.row..<region.upperBound, by: -count)
    case "M" where region.contains(cursor.row):
      scroll(cursor.row..<region.upperBound, by: count)
    case "S": scroll(region, by: count)
    case "T": scroll(region, by: -count)
    default: break
    }
  }

  mutating func lineFeed() {
    if cursor.row == region.upperBound - 1 {
      scroll(region, by: 1)
    } else {
      move(row: cursor.row + 1, column: cursor.column)
    }
  }

  /// Moves the rows of a range up, or down when negative; blank ones come in.
  mutating func scroll(_ range: Range<Int>, by count: Int) {
    let steps = min(abs(count), range.count)
    let blanks = Array(repeating: blankRow, count: steps)
    if count > 0 {
      cells.insert(contentsOf: blanks, at: range.upperBound)
      cells.removeSubrange(range.lowerBound..<range.lowerBound + steps)
    } else {
      cells.removeSubrange(range.upperBound - steps..<range.upperBound)
      cells.insert(contentsOf: blanks, at: range.lowerBound)
    }
  }

  private var blankCell: Cell {
    var colors = Pen()
    colors.background = pen.background
    return Cell(text: " ", pen: colors)
  }

  private var blankRow: [Cell] { Array(repeating: blankCell, count: size.columns) }

  private mutating func erase(_ columns: Range<Int>, in row: Int) {
    for column in columns.clamped(to: 0..<size.columns) { cells[row][column] = blankCell }
  }

  private mutating func eraseLine(_ kind: Int) {
    let start = kind == 0 ? cursor.column : 0
    erase(start..<(kind == 1 ? cursor.column + 1 : size.columns), in: cursor.row)
  }

  private mutating func eraseScreen(_ kind: Int) {
    if kind < 2 { eraseLine(kind) }
    let rows = kind == 0 ? cursor.row + 1..<size.rows : 0..<(kind == 1 ? cursor.row : size.rows)
    for row in rows { cells[row] = blankRow }
  }

  private mutating func insertCells(_ count: Int) {
    let blanks = Array(repeating: blankCell, count: count)
    cells[cursor.row].insert(contentsOf: blanks, at: cursor.column)
    cells[cursor.row].removeLast(count)
  }

  private mutating func deleteCells(_ count: Int) {
    let end = min(cursor.column + count, size.columns)
    cells[cursor.row].removeSubrange(cursor.column..<end)
    while cells[cursor.row].count < size.columns { cells[cursor.row].append(blankCell) }
  }
}
