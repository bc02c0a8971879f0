/// A window onto rows fetched page by page; it never holds the whole list.
///
/// It keeps the chosen row by identity across refreshes, and the marks of rows that are far away.
/// 100 rows or a million cost the same.
public struct Table<Line: TableLine>: Sendable {
  /// The rows fetched so far around the visible ones.
  public private(set) var lines: [Line] = []
  public private(set) var marks: Set<Line.ID> = []
  /// The place of the first fetched row in the whole list, when it is known.
  public private(set) var offset: Int? = 0
  private var cursor = 0
  private var top = 0
  private var hasBefore = false
  private var hasAfter = false
  private var rows = 20

  /// How many rows are fetched at once beyond the visible ones.
  static var pageSize: Int { 64 }

  public init() {}

  /// The row under the bar.
  public var selected: Line? { lines.indices.contains(cursor) ? lines[cursor] : nil }

  public var isEmpty: Bool { lines.isEmpty }

  /// The rows that are drawn, and where the bar is among them.
  public var visible: (lines: ArraySlice<Line>, bar: Int) {
    (lines[top..<min(lines.count, top + rows)], cursor - top)
  }

  /// The places in the list of the first and the last visible row, from 1, when they are known.
  public var span: ClosedRange<Int>? {
    guard let offset, !lines.isEmpty else { return nil }
    return (offset + top + 1)...(offset + min(lines.count, top + rows))
  }

  // MARK: - Fetching

  /// Learns how many rows are visible.
  public mutating func fit(rows: Int) {
    self.rows = max(1, rows)
    follow()
  }

  /// Reads from the beginning: another list, another order, another filter.
  public mutating func open(_ source: TableSource<Line>) throws {
    let page = try source.page(nil, .forward, rows + Self.pageSize)
    lines = page.lines
    (hasBefore, hasAfter) = (false, page.hasMore)
    (cursor, top, offset) = (0, 0, 0)
  }

  /// Reads again what is shown, and stays on the same row; if it is gone, on the one after it.
  public mutating func refresh(_ source: TableSource<Line>) throws {
    guard let selected, let first = lines.first else { return try open(source) }
    if !hasBefore {
      let page = try source.page(nil, .forward, max(lines.count, rows + Self.pageSize))
      lines = page.lines
      hasAfter = page.hasMore
      offset = 0
    } else {
      let page = try source.around(first, max(lines.count, rows + Self.pageSize))
      lines = page.lines
      hasAfter = page.hasMore
    }
    let found = lines.firstIndex { $0.id == selected.id }
    guard found != nil || !lines.isEmpty else { return try open(source) }
    cursor = found ?? min(cursor, lines.count - 1)
    follow()
  }

  // MARK: - Moving

  public mutating func move(by step: Int, _ source: TableSource<Line>) throws {
    if cursor + step >= lines.count { try fetchAfter(cursor + step, source) }
    if cursor + step < 0 { try fetchBefore(cursor + step, source) }
    cursor = max(0, min(lines.count - 1, cursor + step))
    follow()
  }

  /// A page down or up, as many rows as are visible, less one that stays as a landmark.
  public mutating func turnPage(_ direction: Int, _ source: TableSource<Line>) throws {
    try move(by: direction * max(1, rows - 1), source)
  }

  public mutating func moveToStart(_ source: TableSource<Line>) throws { try open(source) }

  /// `total` is the number of rows when it is known, to say where the end is.
  public mutating func moveToEnd(_ source: TableSource<Line>, total: Int?) throws {
    let page = try source.page(nil, .backward, rows + Self.pageSize)
    lines = page.lines
    (hasBefore, hasAfter) = (page.hasMore, false)
    offset = page.hasMore ? total.map { $0 - lines.count } : 0
    cursor = max(0, lines.count - 1)
    follow()
  }

  // MARK: - Marks

  /// Marks the row under the bar, or takes the mark away.
  public mutating func toggleMark() {
    guard let id = selected?.id else { return }
    if marks.remove(id) == nil { marks.insert(id) }
  }

  /// Marks every row that has been fetched and is visible.
  public mutating func markVisible() {
    for line in visible.lines { marks.insert(line.id) }
  }

  public mutating func clearMarks() { marks = [] }

  // MARK: - The window

  private mutating func fetchAfter(_ wanted: Int, _ source: TableSource<Line>) throws {
    guard hasAfter, let last = lines.last else { return }
    let page = try source.page(last.key, .forward, wanted - lines.count + 1 + Self.pageSize)
    lines += page.lines
    hasAfter = page.hasMore
    let surplus = cursor - 2 * (rows + Self.pageSize)
    guard surplus > 0 else { return }
    lines.removeFirst(surplus)
    hasBefore = true
    shift(by: -surplus)
    offset = offset.map { $0 + surplus }
  }

  private mutating func fetchBefore(_ wanted: Int, _ source: TableSource<Line>) throws {
    guard hasBefore, let first = lines.first else { return }
    let page = try source.page(first.key, .backward, -wanted + Self.pageSize)
    lines = page.lines + lines
    hasBefore = page.hasMore
    shift(by: page.lines.count)
    offset = hasBefore ? offset.map { $0 - page.lines.count } : 0
    let surplus = lines.count - cursor - 2 * (rows + Self.pageSize)
    guard surplus > 0 else { return }
    lines.removeLast(surplus)
    hasAfter = true
  }

  private mutating func shift(by count: Int) {
    cursor += count
    top += count
  }

  /// Scrolls as little as needed to keep the bar visible and the window full.
  private mutating func follow() {
    top = min(top, cursor)
    top = max(top, cursor - rows + 1)
    top = max(0, min(top, max(cursor - rows + 1, lines.count - rows)))
  }
}
