internal import BureauDomain
internal import BureauStore

/// Finds the school that a command names.
struct SchoolFinder {
  private let store: Store

  init(_ store: Store) { self.store = store }

  /// The one school with this UAI, or with these words in its name; nil if nothing was typed.
  func school(
    _ typed: String
  ) throws(StoreError) -> Result<Establishment.ID?, EntryFault> {
    guard !Fold.key(typed).isEmpty else { return .success(nil) }
    let schools = try store.establishments()
    if let school = schools.first(where: { Fold.key($0.uai.code) == Fold.key(typed) })
      ?? LabelReader(values: schools, label: \.name).read(typed)
    {
      return .success(school.id)
    }
    let known = ListJoin.or(schools.map { "\($0.uai.code) (\($0.name))" })
    return .failure(
      EntryFault(
        field: "school",
        "« \(typed) » n'est pas un établissement de cette base : choisissez \(known)."))
  }
}
