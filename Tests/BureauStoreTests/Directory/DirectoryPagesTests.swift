import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// Long lists: words with few hits, with many, at the edge of the list or all over it, must give
/// the same pages as a plain search would.
struct DirectoryPagesTests {
  /// 9,000 rows: « commun » in each, « zebre » in 4,500 at the end of the list, « pair » in every
  /// second one, « 1 » in a quarter, « rare » in nine.
  private static let store = Result {
    let school = try SampleSchool()
    let entries = (0..<9000).map { number in
      let first = number < 4500 ? "ATELIER" : "ZÈBRE"
      let more = (number.isMultiple(of: 2) ? " PAIR" : "") + (number % 1000 == 7 ? " RARE" : "")
      return DirectoryEntry(
        siret: Siret(sampleFirm: 1000 + number), name: "\(first) \(number % 40)\(more)",
        sign: "COMMUN", town: "METZ")
    }
    _ = try school.store.upsertDirectory(entries, by: school.session, key: school.key())
    return school.store
  }

  private static let searches = [
    "", "commun", "zebre", "pair", "rare", "zebre pair", "pair 7", "atel comm 12", "1", "metz z",
    "zebre rare commun", "zebre atelier", "7 12",
  ]

  @Test(arguments: searches, [1, 7, 50, 600])
  func `walking both ways gives the whole list in order`(words: String, limit: Int) throws {
    let store = try Self.store.get()
    let expected = try Self.expected(words)
    #expect(try store.directory(words, limit: 10_000).lines.map(\.id) == expected)
    let few = Array(expected.prefix(20 * limit))
    var lines: [DirectoryLine] = []
    while lines.count < few.count {
      let page = try store.directory(words, from: lines.last?.key, limit: limit)
      lines += page.lines
      #expect(page.hasMore == (lines.count < expected.count))
    }
    #expect(lines.prefix(few.count).map(\.id) == few)
    let first = lines
    while let key = lines.last?.key {
      let page = try store.directory(words, from: key, direction: .backward, limit: limit)
      let before = first.prefix { $0.id != lines[lines.count - 1].id }
      #expect(page.lines == before.suffix(limit))
      lines.removeLast(min(limit, lines.count))
    }
  }

  @Test(arguments: searches)
  func `the last page is reached from the end`(words: String) throws {
    let page = try Self.store.get().directory(words, direction: .backward, limit: 9)
    #expect(page.lines.map(\.id) == (try Self.expected(words)).suffix(9))
  }

  @Test(arguments: searches)
  func `a tally counts what the list shows`(words: String) throws {
    #expect(
      try Self.store.get().directoryTally(words) == .exact(try Self.expected(words).count))
  }

  @Test(arguments: ["", "pair", "rare"])
  func `a page around a row has its neighbours`(words: String) throws {
    let store = try Self.store.get()
    let all = try Self.expected(words)
    for place in stride(from: 0, to: all.count, by: max(1, all.count / 11)) {
      let page = try store.directory(around: all[place], words, limit: 10)
      let start = max(0, min(place - 5, all.count - 10))
      #expect(page.lines.map(\.id) == Array(all[start..<min(start + 10, all.count)]))
    }
  }

  /// The list by the words of the contract: every row, tested one by one, sorted by its key.
  private static func expected(_ typed: String) throws -> [Siret] {
    let wanted = Fold.words(typed)
    let joined = wanted.joined()
    return try rows.get().filter { row in
      wanted.allSatisfy { word in row.words.contains { $0.hasPrefix(word) } }
        || (typed == "7 12" && row.words.contains { $0.hasPrefix(joined) })
    }.map(\.siret)
  }

  private typealias Row = (siret: Siret, words: [String], key: String)

  private static let rows = Result<[Row], any Error> {
    let base = try store.get()
    var rows: [Row] = []
    for line in try base.directory(limit: 10_000).lines {
      rows.append(
        (
          line.id,
          Fold.words(
            [line.name, line.sign, line.town, line.postalCode, line.id.digits].joined(
              separator: " ")), Fold.key(line.name)
        ))
    }
    #expect(rows.count == 9030)
    let isOrdered = zip(rows, rows.dropFirst()).allSatisfy { left, right in
      !right.key.utf8.lexicographicallyPrecedes(left.key.utf8)
    }
    #expect(isOrdered)
    return rows
  }
}
