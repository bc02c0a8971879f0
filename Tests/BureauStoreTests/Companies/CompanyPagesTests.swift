import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// Pages of a list must give exactly the list, whatever its order and the size of the pages.
struct CompanyPagesTests {
  private static let population = Result { try Population(companies: 60) }

  private static let filters: [CompanyFilter] = [
    .all, .withNextAction, .toFollowUp(Population.today),
    .noContactSince(Population.today.adding(days: -90)),
    .partnersNotContacted(since: Population.today.adding(days: -90)),
    .offering(""), .offering("elec cap"), .offering("coiffure"), .avoid, .outOfService,
    .partners, .prospects,
  ]

  @Test(arguments: CompanySort.allCases, [false, true])
  func `walking pages forward then backward gives the sorted list`(
    sort: CompanySort, descending: Bool
  ) throws {
    let population = try Self.population.get()
    let searches = Self.filters.map { ("", $0) } + [("e", .all), ("metz a", .partners)]
    for (words, filter) in searches {
      let query = CompanyQuery(words: words, filter: filter, sort: sort, descending: descending)
      let all = try population.store.companies(query, limit: 1000)
      #expect(!all.hasMore)
      #expect(all.lines.isSorted(descending: descending))
      for limit in 1...7 {
        #expect(try population.forward(query, limit) == all.lines)
        #expect(try population.backward(query, limit) == all.lines)
      }
    }
  }

  @Test(arguments: filters)
  func `a filter shows what its words say`(filter: CompanyFilter) throws {
    let population = try Self.population.get()
    let closed = try population.lines(.outOfService)
    #expect(closed.filter(\.isClosed).count == closed.count)
    let everybody = try population.lines(.all) + closed
    #expect(everybody.count == 60)
    let expected = everybody.filter { $0.belongs(to: filter) }
    #expect(Set(try population.lines(filter).map(\.id)) == Set(expected.map(\.id)))
    let tally = try population.store.companyTally(CompanyQuery(filter: filter))
    #expect(tally == .exact(expected.count))
  }

  @Test(arguments: CompanySort.allCases, [false, true])
  func `a page around a company holds it with its neighbours`(
    sort: CompanySort, descending: Bool
  ) throws {
    let population = try Self.population.get()
    let query = CompanyQuery(sort: sort, descending: descending)
    let all = try population.store.companies(query, limit: 1000).lines
    for (place, line) in all.enumerated() {
      let page = try population.store.companies(around: line.id, query, limit: 8)
      let start = min(max(0, place - 4), all.count - 8)
      #expect(page.lines == Array(all[start..<start + 8]))
      #expect(page.hasMore == (start + 8 < all.count))
    }
  }

  @Test func `a page around a company the query hides stands where it would be`() throws {
    let population = try Self.population.get()
    let hidden = try #require(try population.lines(.outOfService).first)
    let query = CompanyQuery()
    let all = try population.store.companies(query, limit: 1000).lines
    let page = try population.store.companies(around: hidden.id, query, limit: 6)
    let following = all.firstIndex { $0.key.isBefore(hidden.key) == false } ?? all.count
    let start = min(max(0, following - 3), all.count - 6)
    #expect(page.lines == Array(all[start..<start + 6]))
  }

  @Test func `a page around nobody is the first page`() throws {
    let population = try Self.population.get()
    let first = try population.store.companies(CompanyQuery(), limit: 5)
    let page = try population.store.companies(
      around: Company.ID(rawValue: "nobody"), CompanyQuery(), limit: 5)
    #expect(page == first)
  }

  @Test func `an empty base has empty pages`() throws {
    let population = try Population(companies: 0)
    for direction in [PageDirection.forward, .backward] {
      let page = try population.store.companies(
        CompanyQuery(words: "metz"), direction: direction, limit: 5)
      #expect(page.lines.isEmpty)
      #expect(!page.hasMore)
    }
  }

  @Test func `the counter of companies follows closing and reopening`() throws {
    let population = try Population(companies: 8)
    let query = CompanyQuery()
    let before = try population.lines(.all).count
    let first = try #require(try population.lines(.all).first)
    let closing = Closing(on: Population.today, motive: "cessation")
    let store = population.store
    try store.close(
      .company(first.id), closing, by: population.session, key: store.newOperationKey())
    #expect(try store.companyTally(query) == .exact(before - 1))
    try store.close(
      .company(first.id), closing, by: population.session, key: store.newOperationKey())
    #expect(try store.companyTally(query) == .exact(before - 1))
    try store.reopen(.company(first.id), by: population.session, key: store.newOperationKey())
    #expect(try store.companyTally(query) == .exact(before))
  }
}

extension Population {
  fileprivate func lines(_ filter: CompanyFilter) throws -> [CompanyLine] {
    try store.companies(CompanyQuery(filter: filter), limit: 1000).lines
  }

  fileprivate func forward(_ query: CompanyQuery, _ limit: Int) throws -> [CompanyLine] {
    var lines: [CompanyLine] = []
    while true {
      let page = try store.companies(query, from: lines.last?.key, limit: limit)
      lines += page.lines
      guard page.hasMore else { return lines }
    }
  }

  fileprivate func backward(_ query: CompanyQuery, _ limit: Int) throws -> [CompanyLine] {
    var lines: [CompanyLine] = []
    while true {
      let page = try store.companies(
        query, from: lines.first?.key, direction: .backward, limit: limit)
      lines = page.lines + lines
      guard page.hasMore else { return lines }
    }
  }
}

extension PageKey {
  fileprivate func isBefore(_ other: PageKey) -> Bool {
    switch (value, other.value) {
    case (.int(let left), .int(let right)):
      (left, rowid) < (right, other.rowid)
    case (.text(let left), .text(let right)):
      // SQLite compares bytes, Swift canonical forms.
      left == right
        ? rowid < other.rowid : left.utf8.lexicographicallyPrecedes(right.utf8)
    default: false
    }
  }
}

extension [CompanyLine] {
  fileprivate func isSorted(descending: Bool) -> Bool {
    zip(self, dropFirst()).allSatisfy { left, right in
      descending ? right.key.isBefore(left.key) : left.key.isBefore(right.key)
    }
  }
}

extension CompanyLine {
  /// The filter in the words of the domain.
  fileprivate func belongs(to filter: CompanyFilter) -> Bool {
    switch filter {
    case .all: !isClosed
    case .toFollowUp(let day): !isClosed && next.map { $0.due <= day } ?? false
    case .withNextAction: !isClosed && next != nil
    case .noContactSince(let day): !isClosed && lastContactOn.map { $0 < day } ?? true
    case .partnersNotContacted(let day):
      !isClosed && stage.isPartner && lastContactOn.map { $0 < day } ?? false
    case .offering("coiffure"): false
    case .offering: !isClosed && openPlaces > 0
    case .avoid: stage == .avoid
    case .outOfService: isClosed
    case .partners: !isClosed && stage.isPartner
    case .prospects: !isClosed && [.prospect, .contacted, .inDiscussion].contains(stage)
    case .untrainedTutors: false
    case .ledBy: !isClosed && next != nil
    }
  }
}
