public import BureauDomain
internal import GRDB

extension Store {
  /// What the checks of the institution look at, as one state of the base.
  public func institution() throws(StoreError) -> Institution {
    try snapshot { db in
      Institution(
        establishments: try Establishment.all(in: db),
        agents: try Agent.fetchAll(Condition(" ORDER BY name, rowid"), in: db),
        posts: try Post.fetchAll(.closedLast(then: "rowid"), in: db),
        covers: try WeeklyCover.fetchAll(Condition(" ORDER BY rowid"), in: db),
        networks: try Network.fetchAll(.closedLast(then: "name, rowid"), in: db))
    }
  }

  /// The posts of the office, those that ended last.
  public func posts() throws(StoreError) -> [Post] {
    try read { db in try Post.fetchAll(.closedLast(then: "rowid"), in: db) }
  }

  /// Who keeps the office of a school through the week; nil if nobody has noted it.
  public func weeklyCover(of establishment: Establishment.ID) throws(StoreError) -> WeeklyCover? {
    try read { db in
      try WeeklyCover.fetchAll(
        Condition(" WHERE establishment = ?", [establishment.rawValue]), in: db
      ).first
    }
  }

  /// The services and people the office turns to, by kind and name.
  public func institutionContacts() throws(StoreError) -> [InstitutionContact] {
    try read { db in
      try InstitutionContact.fetchAll(.closedLast(then: "kind, name, service, rowid"), in: db)
    }
  }

  /// The equipment lent, what is out first, the latest loan first.
  public func equipmentLoans() throws(StoreError) -> [EquipmentLoan] {
    try read { db in
      try EquipmentLoan.fetchAll(
        Condition(" ORDER BY returned_on IS NOT NULL, lent_on DESC, rowid"), in: db)
    }
  }

  /// The library of references.
  public func officialDocuments() throws(StoreError) -> [OfficialDocument] {
    try read { db in try OfficialDocument.fetchAll(.closedLast(then: "rowid"), in: db) }
  }

  /// The mistakes of the national directory that were reported, the latest first.
  public func directoryReports() throws(StoreError) -> [DirectoryReport] {
    try read { db in
      try DirectoryReport.fetchAll(Condition(" ORDER BY day DESC, rowid DESC"), in: db)
    }
  }
}

extension Condition {
  static func closedLast(then order: String) -> Condition {
    Condition(" ORDER BY closed_on IS NOT NULL, " + order)
  }
}
