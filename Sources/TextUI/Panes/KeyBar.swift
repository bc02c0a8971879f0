/// The last line: the keys that work here, the first and the last never cut.
public struct KeyBar: Sendable {
  /// One hint: a key and what it does.
  public struct Hint: Hashable, Sendable {
    public let key: String
    public let label: String
    public let rank: Int

    public init(key: String, label: String, rank: Int) {
      self.key = key
      self.label = label
      self.rank = rank
    }

    var width: Int { DisplayWidth.of(key) + 1 + DisplayWidth.of(label) }
  }

  private let pages: [[Hint]]

  /// Lays the hints out over as many lines of `columns` cells as needed: F1 begins and the way out
  /// ends each of them.
  public init(_ commands: [Command], columns: Int) {
    let hints = commands.filter { $0.rank > 0 }
      .compactMap { command in
        command.keys.first.map {
          Hint(key: $0.label, label: command.short, rank: command.rank)
        }
      }
      .sorted { $0.rank < $1.rank }
    pages = Self.pages(of: hints, columns: columns)
  }

  /// How many pages there are; F8 shows the next one.
  public var count: Int { pages.count }

  /// Draws one page on a row.
  public func draw(on canvas: inout Canvas, row: Int, page: Int) {
    guard !pages.isEmpty else { return }
    var column = 1
    for hint in pages[page % pages.count] {
      column = canvas.put(hint.key, row: row, column: column, style: .keybarKey)
      column = canvas.put(" " + hint.label, row: row, column: column, style: .text) + 2
    }
  }

  /// The ranks of the two hints that stand on every page: help first, the way out last.
  public static let helpRank = 1
  public static let leaveRank = 99

  private static func pages(of hints: [Hint], columns: Int) -> [[Hint]] {
    let first = hints.filter { $0.rank == helpRank }
    let last = hints.filter { $0.rank == leaveRank }
    let middle = hints.filter { $0.rank != helpRank && $0.rank != leaveRank }
    let fixed = (first + last).reduce(1) { $0 + $1.width + 2 }
    let more = Hint(key: "F8", label: "Suite", rank: leaveRank - 1)
    var pages: [[Hint]] = []
    var line: [Hint] = []
    var used = fixed
    for (index, hint) in middle.enumerated() {
      let isLast = index == middle.count - 1 && pages.isEmpty
      let reserve = isLast ? 0 : more.width + 2
      if used + hint.width + 2 + reserve > columns + 2, !line.isEmpty {
        pages.append(line)
        line = []
        used = fixed
      }
      line.append(hint)
      used += hint.width + 2
    }
    pages.append(line)
    let extra = pages.count > 1 ? [more] : []
    return pages.map { first + $0 + extra + last }
  }
}
