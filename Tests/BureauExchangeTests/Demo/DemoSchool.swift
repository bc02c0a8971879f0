import BureauDomain
import BureauExchange
import BureauStore
import Synchronization

/// A demonstration base in memory.
struct DemoSchool {
  let store: Store
  let officer: Agent

  init(_ today: Day, seed: UInt64 = 57_463) throws {
    let demo = Demo(today: today, seed: seed)
    store = try Store.inMemory(environment: demo.environment)
    officer = try demo.fill(store)
  }

  private static let told = Mutex<[Day: DemoSchool]>([:])

  /// The one of a day, told at the first call.
  static func on(_ today: Day) throws -> DemoSchool {
    try told.withLock { told in
      if let school = told[today] { return school }
      let school = try DemoSchool(today)
      told[today] = school
      return school
    }
  }

  /// Every company with all its records, by name; those out of service last.
  func files() throws -> [CompanyFile] {
    try [CompanyFilter.all, .outOfService].flatMap { filter in
      try store.companies(CompanyQuery(filter: filter), limit: 1000).lines
        .compactMap { try store.companyFile($0.id) }
    }
  }

  /// The folded names and signs of the directory.
  func directoryNames() throws -> Set<String> {
    var names: Set<String> = []
    var page = try store.directory(limit: 500)
    while true {
      for line in page.lines { names.formUnion([Fold.key(line.name), Fold.key(line.sign)]) }
      guard page.hasMore, let last = page.lines.last else { return names }
      page = try store.directory(from: last.key, limit: 500)
    }
  }
}
