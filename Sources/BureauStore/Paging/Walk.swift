/// A way along an index: from where, and whether up or down.
struct Walk {
  let column: String
  let key: PageKey?
  let rises: Bool
  var includesKey = false

  var condition: Condition? {
    guard let key else { return nil }
    let sign = (rises ? ">" : "<") + (includesKey ? "=" : "")
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
