import TextUI

/// A sorted list in memory, read by pages as the store's lists are.
final class SampleList {
  struct Line: TableLine, Hashable {
    let id: Int
    var name: Int

    struct Key: Hashable, Comparable {
      let name: Int
      let id: Int

      static func < (left: Key, right: Key) -> Bool {
        (left.name, left.id) < (right.name, right.id)
      }
    }

    var key: Key { Key(name: name, id: id) }
  }

  private(set) var lines: [Line]
  private(set) var longestRead = 0

  init(count: Int) { lines = (0..<count).map { Line(id: $0, name: $0 * 10) } }

  /// `byIdentity`: whether `around` finds a row that has moved in the order.
  func source(byIdentity: Bool = true) -> TableSource<Line> {
    TableSource { [self] key, direction, limit in
      longestRead = max(longestRead, limit)
      switch direction {
      case .forward:
        let rest = lines.drop { line in key.map { line.key <= $0 } ?? false }
        return (Array(rest.prefix(limit)), rest.count > limit)
      case .backward:
        let rest = lines.prefix { line in key.map { line.key < $0 } ?? true }
        return (Array(rest.suffix(limit)), rest.count > limit)
      }
    } around: { [self] line, limit in
      let present = byIdentity ? lines.first { $0.id == line.id } : nil
      let rest = lines.drop { $0.key < (present ?? line).key }
      return (Array(rest.prefix(limit)), rest.count > limit)
    }
  }

  func insert(_ line: Line) {
    lines.append(line)
    lines.sort { $0.key < $1.key }
  }

  func remove(_ id: Int) { lines.removeAll { $0.id == id } }

  func rename(_ id: Int, to name: Int) {
    guard lines.contains(where: { $0.id == id }) else { return }
    remove(id)
    insert(Line(id: id, name: name))
  }

  func removeAll() { lines = [] }
}
