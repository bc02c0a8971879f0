import Testing
import TextUI

@testable import BureauUI

/// A list held in memory, of which a filter leaves rows out: their keys are no longer their places.
struct WholeTableTests {
  private struct Line: TableLine {
    let key: Int
    var id: Int { key }
  }

  private let source = TableSource.whole([3, 7, 9, 20].map(Line.init))

  @Test func `pages go on from the key of a row, both ways`() throws {
    let (first, more) = try source.page(nil, .forward, 2)
    #expect(first.map(\.key) == [3, 7] && more)
    let (last, none) = try source.page(7, .forward, 2)
    #expect(last.map(\.key) == [9, 20] && !none)
    #expect(try source.page(20, .backward, 2).lines.map(\.key) == [7, 9])
    #expect(try source.page(nil, .backward, 3).lines.map(\.key) == [7, 9, 20])
  }
}
