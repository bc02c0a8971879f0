internal import BureauDomain
internal import GRDB

extension Store {
  /// What these words may mean: companies in service first, then active rows of the directory that
  /// nobody has adopted. Without words, the companies contacted last.
  public func matches(_ words: String, limit: Int) throws(StoreError) -> [CompanyMatch] {
    try snapshot { db in
      let isBlank = SearchWords(words).isEmpty
      let query = CompanyQuery(
        words: words, sort: isBlank ? .lastContact : .name, descending: isBlank)
      let known = try CompanyLine.source(query)
        .page(db, from: nil, .forward, isAscending: !isBlank, limit: limit).lines
        .map(CompanyMatch.init)
      guard known.count < limit, !isBlank else { return known }
      var directory = DirectoryLine.source(words)
      directory.conditions = DirectoryLine.adoptable
      let entries = try directory.page(
        db, from: nil, .forward, isAscending: true, limit: limit - known.count)
      return try known
        + entries.lines.compactMap { line in
          try DirectoryEntry.fetch(line.id, in: db).map(CompanyMatch.init)
        }
    }
  }
}

extension CompanyMatch {
  fileprivate init(_ line: CompanyLine) {
    target = .company(line.id)
    name = line.name
    town = line.town
    detail = line.contactName.isEmpty ? line.sign : line.contactName
  }

  fileprivate init(_ entry: DirectoryEntry) {
    target = .directory(entry.siret)
    name = entry.name
    town = entry.town
    detail = entry.address
  }
}
