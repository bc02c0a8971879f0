internal import TextUI

extension TableSource where Line.Key == Int {
  /// A table over a few lines that are all at hand; their keys are their places.
  init(_ lines: [Line]) {
    func slice(_ range: Range<Int>) -> [Line] { Array(lines[range.clamped(to: lines.indices)]) }
    self.init(
      page: { key, direction, limit in
        switch direction {
        case .forward:
          let start = key.map { $0 + 1 } ?? 0
          return (slice(start..<start + limit), start + limit < lines.count)
        case .backward:
          let end = key ?? lines.count
          return (slice(max(0, end - limit)..<end), end > limit)
        }
      },
      around: { line, limit in
        let start = lines.firstIndex { $0.id == line.id } ?? min(line.key, lines.count)
        return (slice(start..<start + limit), start + limit < lines.count)
      })
  }
}
