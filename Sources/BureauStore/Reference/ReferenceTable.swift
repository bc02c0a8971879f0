internal import BureauDomain
internal import CReference

/// The lines of a data file, with the folded words by which they are searched.
///
/// Built at first use in one pass (some 10 ms for the 35,000 lines of the communes); a search then
/// runs over the folded bytes alone and makes texts of the lines it returns only.
struct ReferenceTable: Sendable {
  private let data: ReferenceData
  /// Where each line begins in the file, then the end of the file.
  private let lineStarts: [Int]
  /// « ␣ word ␣ word … newline » for each line, end to end.
  private let keys: [UInt8]
  /// Where the key of each line begins, then the end of the keys.
  private let keyStarts: [Int]

  init(_ data: ReferenceData) {
    self.data = data
    lineStarts = Self.lineStarts(of: data.bytes)
    var keys: [UInt8] = []
    var keyStarts: [Int] = []
    keyStarts.reserveCapacity(lineStarts.count)
    for row in 0..<max(0, lineStarts.count - 1) {
      keyStarts.append(keys.count)
      let fields = Self.fields(of: data, from: lineStarts[row], to: lineStarts[row + 1])
      for column in data.searchedColumns {
        keys.append(Self.space)
        keys.append(contentsOf: Fold.key(fields[column]).utf8)
      }
      keys.append(Self.newline)
    }
    keyStarts.append(keys.count)
    self.keys = keys
    self.keyStarts = keyStarts
  }

  /// The number of lines, header not counted.
  var count: Int { keyStarts.count - 1 }

  /// The columns of a line.
  func fields(of row: Int) -> [String] {
    Self.fields(of: data, from: lineStarts[row], to: lineStarts[row + 1])
  }

  /// The first line whose first column is this text.
  func row(named name: String) -> Int? {
    let beginning = [Self.newline] + Array(name.utf8) + [Self.separator]
    return Self.find(beginning, in: data.bytes, from: 0)
      .map { Self.row(at: $0 + 1, of: lineStarts) }
  }

  /// The lines that hold every word as the beginning of one of theirs: those which hold most of
  /// them whole come first, then the order of the file decides.
  func rows(matching words: [String], limit: Int) -> [Int] {
    let needles = words.map { [Self.space] + Array($0.utf8) }
    guard let rarest = needles.max(by: { $0.count < $1.count }), limit > 0 else { return [] }
    let ranked = keys.withUnsafeBytes { keys in
      rowsHolding(rarest, in: keys).compactMap { row -> RankedRow? in
        let key = UnsafeRawBufferPointer(rebasing: keys[keyStarts[row]..<keyStarts[row + 1]])
        var begun = 0
        for needle in needles {
          switch Self.match(needle, in: key) {
          case .whole: continue
          case .begun: begun += 1
          case .absent: return nil
          }
        }
        return RankedRow(begunWords: begun, row: row)
      }
    }
    return ranked.sorted().prefix(limit).map(\.row)
  }
}

extension ReferenceTable {
  /// A found line; fewer words merely begun rank higher.
  private struct RankedRow: Comparable {
    let begunWords: Int
    let row: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.begunWords, left.row) < (right.begunWords, right.row)
    }
  }

  private enum WordMatch {
    case absent
    case begun
    case whole
  }

  private static let space = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")
  private static let separator = UInt8(ascii: ";")

  private static func lineStarts(of bytes: UnsafeRawBufferPointer) -> [Int] {
    var starts: [Int] = []
    var position = 0
    while let end = find([newline], in: bytes, from: position) {
      position = end + 1
      starts.append(position)
    }
    return starts
  }

  private static func fields(of data: ReferenceData, from start: Int, to end: Int) -> [String] {
    data.bytes[start..<end - 1]
      .split(
        separator: separator, maxSplits: data.columnCount - 1, omittingEmptySubsequences: false
      )
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines whose key holds these bytes, in order.
  private func rowsHolding(_ needle: [UInt8], in keys: UnsafeRawBufferPointer) -> [Int] {
    var rows: [Int] = []
    var position = 0
    while let found = Self.find(needle, in: keys, from: position) {
      let row = Self.row(at: found, of: keyStarts)
      rows.append(row)
      position = keyStarts[row + 1]
    }
    return rows
  }

  /// The line to which a byte belongs, by halving.
  private static func row(at position: Int, of starts: [Int]) -> Int {
    var low = 0
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }

  private static func match(_ needle: [UInt8], in key: UnsafeRawBufferPointer) -> WordMatch {
    var result = WordMatch.absent
    var position = 0
    while let found = find(needle, in: key, from: position) {
      position = found + needle.count
      if key[position] == space || key[position] == newline { return .whole }
      result = .begun
    }
    return result
  }

  private static func find(
    _ needle: [UInt8], in bytes: UnsafeRawBufferPointer, from position: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, position < bytes.count else { return nil }
    let rest = bytes.count - position
    let found = reference_find(base + position, rest, needle, needle.count)
    return found < rest ? position + found : nil
  }
}
