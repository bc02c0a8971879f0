internal import BureauDomain
internal import GRDB

/// What lists sort and search of a learner, written beside the record by every act that changes it
/// or its class.
enum LearnerFigures {
  static func refresh(_ learner: Learner, in db: Database) throws {
    let schoolClass = try learner.schoolClass.flatMap { try SchoolClass.fetch($0, in: db) }
    let select = try db.cachedStatement(sql: "SELECT rowid, search_text FROM learner WHERE id = ?")
    guard let row = try Row.fetchOne(select, arguments: [learner.id.rawValue]) else {
      throw StoreError.notFound
    }
    var reader = RowReader(row)
    let rowid: Int64 = try reader.next()
    let text = searchText(learner, schoolClass)
    try SearchIndex.learner.replace(rowid: rowid, old: try reader.text(), with: text, in: db)
    let sortKey = Fold.key(learner.familyName) + "\u{1}" + SortKey.of(learner.firstName)
    try db.cachedStatement(sql: update).execute(arguments: [
      Fold.key(learner.name), sortKey, Fold.key(schoolClass?.label ?? "") + "\u{1}" + sortKey, text,
      rowid,
    ])
    try PlacementFigures.refresh(of: learner.id, in: db)
  }

  private static let update = """
    UPDATE learner SET name_key = ?, sort_key = ?, class_key = ?, search_text = ? WHERE rowid = ?
    """

  private static func searchText(_ learner: Learner, _ schoolClass: SchoolClass?) -> String {
    let file = LearnerFile(learner: learner, schoolClass: schoolClass)
    return SearchText.of([
      learner.familyName, learner.firstName, schoolClass?.label ?? "",
      file.formation?.label ?? "", learner.homeTown,
    ])
  }
}
