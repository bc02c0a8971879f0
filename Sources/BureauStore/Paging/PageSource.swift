internal import GRDB

/// A list read by pages: where its lines come from, in which order, under which conditions.
///
/// Every list walks an index of (sort value, rowid) and never sorts more than a page, but for a
/// search with few hits. Measured on 100,000 rows, each way costs some milliseconds at worst.
struct PageSource<Line: PageLine> {
  /// A table with the columns `rowid` and `search_text`, and its full-text index.
  let table: String
  let searchTable: String
  let sortColumn: String
  let index: String
  /// Whether the sort column holds numbers.
  var isNumber = false
  /// What `line` decodes, beginning with the rowid and the sort value.
  let selection: String
  var conditions: [Condition] = []
  var words = SearchWords("")
  let line: (inout RowReader) throws -> Line

  /// The lines beyond `key`, or from the edge of the list without one.
  ///
  /// - Parameters:
  ///   - isAscending: the order of the list itself.
  ///   - includesKey: whether the line at the key is part of the page.
  func page(
    _ db: Database, from key: PageKey?, _ direction: PageDirection, isAscending: Bool,
    limit: Int, includesKey: Bool = false
  ) throws -> Page<Line> {
    let walk = Walk(
      column: sortColumn, key: key, rises: isAscending == (direction == .forward),
      includesKey: includesKey)
    let lines = try lines(db, along: walk, limit: limit + 1)
    let page = Array(lines.prefix(limit))
    return Page(
      lines: direction == .forward ? page : page.reversed(), hasMore: lines.count > limit)
  }

  /// As many lines as asked, some before the key and the others from it on.
  func page(_ db: Database, around key: PageKey, isAscending: Bool, limit: Int) throws
    -> Page<Line>
  {
    let before = try page(
      db, from: key, .backward, isAscending: isAscending, limit: limit)
    let after = try page(
      db, from: key, .forward, isAscending: isAscending, limit: limit, includesKey: true)
    let kept = Swift.max(limit / 2, limit - after.lines.count)
    let head = before.lines.suffix(kept)
    let tail = after.lines.prefix(limit - head.count)
    return Page(
      lines: Array(head) + tail, hasMore: after.hasMore || tail.count < after.lines.count)
  }

  /// How many lines the list has.
  func tally(_ db: Database, cap: Int) throws -> Tally {
    let all = [hits].compactMap { $0 } + conditions
    let source =
      switch (words.isEmpty, conditions.isEmpty) {
      case (true, _): table
      case (false, true): searchTable
      case (false, false): hitsFirst
      }
    let sql = "SELECT count(*) FROM (SELECT 1 FROM " + source + all.whereClause + " LIMIT ?)"
    let count = try Int.fetchOne(
      db.cachedStatement(sql: sql),
      arguments: StatementArguments(all.arguments + [cap.databaseValue]))
    guard let count, count < cap else { return .atLeast(cap) }
    return .exact(count)
  }
}

extension PageSource {
  private func lines(_ db: Database, along walk: Walk, limit: Int) throws -> [Line] {
    guard let hits else {
      return try fetch(db, from: indexed, conditions, along: walk, limit: limit)
    }
    let count = try countHits(db, hits)
    if count < Self.fewHits {
      return try fetch(db, from: hitsFirst, [hits] + conditions, along: walk, limit: limit)
    }
    if count == Self.manyHits, let near = try near(db, along: walk, limit: limit) { return near }
    let isHit = Condition(
      "+" + table + ".rowid IN (SELECT rowid FROM " + searchTable + " WHERE " + hits.sql + ")",
      hits.arguments)
    return try fetch(db, from: indexed, [isHit] + conditions, along: walk, limit: limit)
  }

  /// The matches among the next rows of the index, as far as a key: most pages of a frequent word.
  private func near(_ db: Database, along walk: Walk, limit: Int) throws -> [Line]? {
    guard let end = try key(db, at: Self.window, along: walk) else { return nil }
    let tests = [walk.upTo(end), words.condition(on: "search_text")] + conditions
    let lines = try fetch(db, from: indexed, tests, along: walk, limit: limit)
    return lines.count == limit ? lines : nil
  }

  /// The key so many rows along the way, nil if the list ends before.
  private func key(_ db: Database, at offset: Int, along walk: Walk) throws -> PageKey? {
    let start = [walk.condition].compactMap { $0 }
    let sql =
      "SELECT rowid, " + sortColumn + " FROM " + indexed + start.whereClause + walk.order
      + " LIMIT 1 OFFSET ?"
    let row = try Row.fetchOne(
      db.cachedStatement(sql: sql),
      arguments: StatementArguments(start.arguments + [offset.databaseValue]))
    guard let row else { return nil }
    var reader = RowReader(row)
    return try reader.key(isNumber: isNumber)
  }

  private func fetch(
    _ db: Database, from source: String, _ conditions: [Condition], along walk: Walk, limit: Int
  ) throws -> [Line] {
    let all = [walk.condition].compactMap { $0 } + conditions
    let sql = "SELECT " + selection + " FROM " + source + all.whereClause + walk.order + " LIMIT ?"
    return try decode(db, sql, all.arguments + [limit.databaseValue])
  }

  private func decode(
    _ db: Database, _ sql: String, _ arguments: [DatabaseValue]
  ) throws -> [Line] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    var lines: [Line] = []
    while let row = try rows.next() {
      var reader = RowReader(row)
      lines.append(try line(&reader))
    }
    return lines
  }

  private func countHits(_ db: Database, _ hits: Condition) throws -> Int {
    let sql =
      "SELECT count(*) FROM (SELECT rowid FROM " + searchTable + " WHERE " + hits.sql + " LIMIT ?)"
    let count = try Int.fetchOne(
      db.cachedStatement(sql: sql),
      arguments: StatementArguments(hits.arguments + [Self.manyHits.databaseValue]))
    return count ?? 0
  }

  private var hits: Condition? {
    words.isEmpty ? nil : Condition(searchTable + " MATCH ?", [words.pattern])
  }

  private var indexed: String { table + " INDEXED BY " + index }

  /// The full-text index leads: the planner would rather walk the table.
  private var hitsFirst: String {
    searchTable + " CROSS JOIN " + table + " ON " + table + ".rowid = " + searchTable + ".rowid"
  }

  /// Up to so many hits are read and sorted on the spot (some 1 ms); beyond, a walk of the index
  /// meets hits soon enough and reads none but those it shows.
  private static var fewHits: Int { 150 }

  /// From so many hits on, the set of them costs more than to try the next rows (some 1 ms).
  private static var manyHits: Int { 4000 }

  /// So many rows are tested one by one before the set of all hits is made (some 2 ms).
  private static var window: Int { 500 }
}
