/// A way along an index: from where, and whether up or down.
struct Walk {
  let column: String
  let key: PageKey?
  let rises: Bool
  var includesKey = false

  var condition: Condition? {
    key.map { beyond($0, (rises ? ">" : "<") + (includesKey ? "=" : "")) }
  }

  /// Not further than a key.
  func upTo(_ end: PageKey) -> Condition { beyond(end, rises ? "<=" : ">=") }

  private func beyond(_ key: PageKey, _ sign: String) -> Condition {
    let sql = "(" + column + ", rowid) " + sign + " (?, ?)"
    return switch key.value {
    case .text(let text): Condition(sql, [text, key.rowid])
    case .int(let number): Condition(sql, [number, key.rowid])
    }
  }

  var order: String {
    let way = rises ? "" : " DESC"
    return " ORDER BY " + column + way + ", rowid" + way
  }
}
