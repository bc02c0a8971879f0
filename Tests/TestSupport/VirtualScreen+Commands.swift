import TextUI

extension VirtualScreen {
  mutating func perform(_ command: SequenceParser.Command) {
    switch command {
    case .letter(let scalar): put(scalar)
    case .control(let code): control(code)
    case .escape(let code): escape(code)
    case .sequence("?", let numbers, let final):
      for number in numbers where final == "h" || final == "l" { setMode(number, final == "h") }
    case .sequence(nil, let numbers, let final): sequence(numbers, final)
    case .sequence: break
    }
  }

  mutating func move(row: Int, column: Int) {
    cursor = (min(max(0, row), size.rows - 1), min(max(0, column), size.columns - 1))
    wrapsNext = false
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(scalar)
    guard width > 0 else {
      let column = wrapsNext ? cursor.column : cursor.column - 1
      if column >= 0 { cells[cursor.row][column].text.unicodeScalars.append(scalar) }
      return
    }
    if wrapsNext || cursor.column + width > size.columns {
      move(row: cursor.row, column: 0)
      lineFeed()
    }
    lastText = String(scalar)
    cells[cursor.row][cursor.column] = Cell(text: lastText, pen: pen)
    if width == 2, cursor.column + 1 < size.columns {
      cells[cursor.row][cursor.column + 1] = Cell(text: "", pen: pen)
    }
    wrapsNext = cursor.column + width >= size.columns
    cursor.column = min(cursor.column + width, size.columns - 1)
  }

  private mutating func control(_ code: UInt8) {
    switch code {
    case 0x08: move(row: cursor.row, column: cursor.column - 1)
    case 0x09: move(row: cursor.row, column: (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: move(row: cursor.row, column: 0)
    default: break
    }
  }

  private mutating func escape(_ code: UInt8) {
    switch code {
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "M") where cursor.row == region.lowerBound: scroll(region, by: -1)
    case UInt8(ascii: "M"): move(row: cursor.row - 1, column: cursor.column)
    case UInt8(ascii: "7"): savedCursor = cursor
    case UInt8(ascii: "8"): move(row: savedCursor.row, column: savedCursor.column)
    default: break
    }
  }

  private mutating func sequence(_ numbers: [Int], _ final: Character) {
    let count = max(1, numbers.first ?? 1)
    switch final {
    case "A": move(row: cursor.row - count, column: cursor.column)
    case "B": move(row: cursor.row + count, column: cursor.column)
    case "C": move(row: cursor.row, column: cursor.column + count)
    case "D": move(row: cursor.row, column: cursor.column - count)
    case "G": move(row: cursor.row, column: count - 1)
    case "d": move(row: count - 1, column: cursor.column)
    case "H", "f": move(row: count - 1, column: max(1, numbers.dropFirst().first ?? 1) - 1)
    case "m": pen.apply(numbers)
    case "b": repeatLetter(count)
    case "r": setRegion(numbers)
    default: edit(numbers.first ?? 0, final)
    }
  }

  private mutating func repeatLetter(_ count: Int) {
    guard let letter = lastText.unicodeScalars.first else { return }
    for _ in 0..<count { put(letter) }
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1)
    let bottom = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], size.rows) : size.rows
    region = top <= bottom ? top - 1..<bottom : 0..<size.rows
    move(row: 0, column: 0)
  }

  private mutating func setMode(_ number: Int, _ isOn: Bool) {
    switch number {
    case 25: isCursorVisible = isOn
    case 2004: isPasteBracketed = isOn
    case 1049 where isOn != isAlternate:
      isAlternate = isOn
      if isOn {
        saved = cells
        savedCursor = cursor
        cells = Self.blank(size)
      } else {
        let old = saved
        cells = Self.blank(size)
        for row in 0..<min(old.count, size.rows) {
          for column in 0..<min(old[row].count, size.columns) {
            cells[row][column] = old[row][column]
          }
        }
        move(row: savedCursor.row, column: savedCursor.column)
      }
    default: break
    }
  }
}
