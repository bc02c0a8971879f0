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

  private static let more = Hint(key: "F8", label: "Suite", rank: leaveRank - 1)

  private static func pages(of hints: [Hint], columns: Int) -> [[Hint]] {
    let first = hints.filter { $0.rank == helpRank }
    let last = hints.filter { $0.rank == leaveRank }
    let middle = hints.filter { $0.rank != helpRank && $0.rank != leaveRank }
    guard width(of: hints) > columns else { return [first + middle + last] }
    let room = columns - width(of: first + [more] + last) - 2
    var pages: [[Hint]] = []
    var page: [Hint] = []
    for hint in middle.map({ $0.cut(to: room) }) {
      if !page.isEmpty, width(of: page + [hint]) - 1 > room {
        pages.append(page)
        page = []
      }
      page.append(hint)
    }
    return (pages + [page]).map { first + $0 + [more] + last }
  }

  /// The cells of a line of hints, from the margin on the left to the last letter.
  private static func width(of hints: [Hint]) -> Int { hints.reduce(-1) { $0 + $1.width + 2 } }
}

extension KeyBar.Hint {
  /// The hint with as much of its label as fits.
  func cut(to columns: Int) -> KeyBar.Hint {
    guard width > columns else { return self }
    let room = columns - DisplayWidth.of(key) - 2
    return KeyBar.Hint(
      key: key, label: DisplayWidth.prefix(label, width: max(0, room)) + "…", rank: rank)
  }
}
