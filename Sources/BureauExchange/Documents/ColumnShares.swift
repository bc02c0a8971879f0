/// How the columns of a table share the width of the sheet: by their longest words, which must not
/// be cut.
enum ColumnShares {
  /// The shares of all columns together; each is half a centimetre of an A4 sheet.
  static let whole = 34

  /// A share for each column of the first row.
  static func of(_ rows: [[String]]) -> [Int] {
    guard let head = rows.first, !head.isEmpty else { return [] }
    let words = head.indices.map { index in
      rows.compactMap { $0.indices.contains(index) ? longestWord($0[index]) : nil }.max() ?? 0
    }
    let total = words.reduce(0, +) + words.count
    var left = whole
    return words.enumerated().map { index, length in
      let others = words.count - 1 - index
      let wished = (length + 1) * whole / max(1, total)
      let share = others == 0 ? left : min(max(1, wished), left - others)
      left -= share
      return max(1, share)
    }
  }

  private static func longestWord(_ text: String) -> Int {
    min(text.split { " \n\u{A0}".contains($0) }.map(\.count).max() ?? 0, mostLetters)
  }

  /// A longer word, an address or an identifier, may be cut after all.
  private static let mostLetters = 18
}
