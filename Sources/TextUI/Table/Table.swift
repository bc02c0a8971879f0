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
  private var follows = true
  private var top = 0
  private var hasBefore = false
  private var hasAfter = false
  private var rows = 20

  /// How many rows are fetched at once beyond the visible ones.
  static var pageSize: Int { 64 }

  /// How many rows are kept above and below the visible ones; what is further is let go.
  static var reach: Int { 4 * pageSize }

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

  /// Learns how many rows are visible; a window that grew is filled at the next move or refresh.
  public mutating func fit(rows: Int) {
    self.rows = max(1, rows)
    follow()
  }

  /// Learns how many rows are visible, and reads those that a larger window shows.
  public mutating func fit(rows: Int, _ source: TableSource<Line>) throws {
    fit(rows: rows)
    try fill(source)
  }

  /// Reads from the beginning: another list, another order, another filter.
  public mutating func open(_ source: TableSource<Line>) throws {
    let page = try source.page(nil, .forward, rows + Self.pageSize)
    lines = page.lines
    (hasBefore, hasAfter) = (false, page.hasMore)
    (cursor, top, offset) = (0, 0, 0)
  }

  /// Reads again what is shown, and stays on the same row, at the same height of the window; if it
  /// is gone, on the one after it.
  public mutating func refresh(_ source: TableSource<Line>) throws {
    guard let selected else { return try open(source) }
    let after = try source.around(selected, rows + Self.pageSize)
    let before = try source.page(after.lines.first?.key, .backward, rows + Self.reach)
    lines = before.lines + after.lines
    (hasBefore, hasAfter) = (before.hasMore, after.hasMore)
    offset = hasBefore ? nil : 0
    let height = cursor - top
    let found = follows ? lines.firstIndex { $0.id == selected.id } : nil
    follows = true
    cursor = found ?? max(0, min(before.lines.count, lines.count - 1))
    top = max(0, cursor - height)
    try fill(source)
  }

  /// At the next refresh the bar stays at its place and lets its row go elsewhere: the row has been
  /// dealt with.
  public mutating func letGo() { follows = false }

  // MARK: - Moving

  public mutating func move(by step: Int, _ source: TableSource<Line>) throws {
    let target = cursor + step
    if target >= lines.count { try fetchAfter(target - lines.count + 1, source) }
    if target < 0 { try fetchBefore(-target, source) }
    cursor = max(0, min(lines.count - 1, cursor + step))
    try fill(source)
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
    offset = hasBefore ? total.flatMap { $0 > lines.count ? $0 - lines.count : nil } : 0
    cursor = max(0, lines.count - 1)
    follow()
  }

  // MARK: - Marks

  /// Marks the row under the bar, or takes the mark away.
  public mutating func toggleMark() {
    guard let id = selected?.id else { return }
    if marks.remove(id) == nil { marks.insert(id) }
  }

  /// Marks every row from the nearest marked one above, or below, to the one under the bar.
  public mutating func markRange() {
    guard lines.indices.contains(cursor) else { return }
    let marked = lines.indices.filter { marks.contains(lines[$0].id) }
    let start = marked.last { $0 <= cursor } ?? marked.first ?? cursor
    marks.formUnion(lines[min(start, cursor)...max(start, cursor)].map(\.id))
  }

  /// Marks every row that is visible.
  public mutating func markVisible() { marks.formUnion(visible.lines.map(\.id)) }

  public mutating func clearMarks() { marks = [] }
}

// MARK: - The window

extension Table {
  private mutating func fetchAfter(_ count: Int, _ source: TableSource<Line>) throws {
    guard hasAfter, let last = lines.last else { return }
    let page = try source.page(last.key, .forward, count + Self.pageSize)
    lines += page.lines
    hasAfter = page.hasMore
  }

  private mutating func fetchBefore(_ count: Int, _ source: TableSource<Line>) throws {
    guard hasBefore, let first = lines.first else { return }
    let page = try source.page(first.key, .backward, count + Self.pageSize)
    lines = page.lines + lines
    hasBefore = page.hasMore
    shift(by: page.lines.count)
    if !hasBefore { offset = 0 }
  }

  /// Scrolls, reads what is missing of the visible rows, and lets go of what is far away.
  private mutating func fill(_ source: TableSource<Line>) throws {
    follow()
    if top + rows > lines.count { try fetchAfter(top + rows - lines.count, source) }
    if top + rows > lines.count { try fetchBefore(top + rows - lines.count, source) }
    follow()
    let above = top - Self.reach
    if above > 0 {
      lines.removeFirst(above)
      hasBefore = true
      shift(by: -above)
    }
    let below = lines.count - top - rows - Self.reach
    if below > 0 {
      lines.removeLast(below)
      hasAfter = true
    }
  }

  /// Follows rows put before the first fetched one, or taken from there.
  private mutating func shift(by count: Int) {
    cursor += count
    top += count
    offset = offset.flatMap { $0 >= count ? $0 - count : nil }
  }

  /// Scrolls as little as needed to keep the bar visible and the window full.
  private mutating func follow() {
    top = min(top, cursor)
    top = max(top, cursor - rows + 1)
    top = max(0, min(top, max(cursor - rows + 1, lines.count - rows)))
  }
}
