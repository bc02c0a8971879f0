internal import TextUI

extension TableSource where Line.Key == Int {
  /// A table over a list held in memory, each row keyed by its place.
  static func whole(_ lines: [Line]) -> TableSource {
    TableSource(
      page: { key, direction, limit in
        switch direction {
        case .forward:
          let rest = lines.drop { line in key.map { line.key <= $0 } ?? false }
          return (Array(rest.prefix(limit)), rest.count > limit)
        case .backward:
          let rest = lines.prefix { line in key.map { line.key < $0 } ?? true }
          return (Array(rest.suffix(limit)), rest.count > limit)
        }
      },
      around: { line, limit in
        let place = lines.firstIndex { $0.id == line.id } ?? min(line.key, lines.count)
        let rest = lines.dropFirst(place)
        return (Array(rest.prefix(limit)), rest.count > limit)
      })
  }
}
