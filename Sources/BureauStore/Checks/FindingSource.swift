public import BureauDomain

/// One family of records whose checks are run over the whole base, some records at a time.
///
/// A family makes a type of it and adds it to ``FindingSources``; *Vérifier la base* and the records
/// of a card follow.
public protocol FindingSource: Sendable {
  /// The checks it runs.
  static var checks: Set<CheckID> { get }
  /// What one must be allowed to do to see its records.
  static var deed: Deed { get }
  init()
  /// How many records there are to go through, for the progress bar.
  func total(in store: Store, by session: Session) throws(StoreError) -> Int
  /// Goes through the next records.
  mutating func next(in store: Store, _ terms: FindingTerms) throws(StoreError) -> FindingPage
}

/// Every family there is, in the order of the list.
public enum FindingSources {
  static let all: [any FindingSource.Type] = [
    InstitutionFindings.self,
    CompanyFindings.self,
    PlacementFindings.self,
    MissionFindings.self,
    RoundFindings.self,
    ClaimFindings.self,
  ]
}
