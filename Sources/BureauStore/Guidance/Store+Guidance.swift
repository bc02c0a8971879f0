public import BureauDomain
internal import GRDB

extension Store {
  /// What the office added to a card; nil if nothing.
  public func guidanceNote(on card: Citation) throws(StoreError) -> GuidanceNote? {
    try read { db in try GuidanceNote.of(card, in: db) }
  }

  /// The note whose sources were read again most lately; nil if none were.
  public func latestGuidanceCheck() throws(StoreError) -> GuidanceNote? {
    try read { db in
      try GuidanceNote.fetchAll(
        Condition(" WHERE checked_on IS NOT NULL ORDER BY checked_on DESC, rowid DESC LIMIT 1"),
        in: db
      ).first
    }
  }

  /// Adds the note of a card or saves it over the version it was read from.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody noted the same card in between.
  public func saveGuidanceNote(
    _ note: GuidanceNote, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(
      note, as: .annotateGuidance, by: session, key: key, discarding: draft,
      first: { db in
        guard let theirs = try GuidanceNote.of(note.card, in: db), theirs.id != note.id else {
          return
        }
        throw StoreError.changedElsewhere(
          Conflict(
            mine: note.version, theirs: theirs.asConflict,
            stamp: try GuidanceNote.stamp(of: theirs.id, in: db)))
      })
  }
}

extension GuidanceNote {
  fileprivate static func of(_ card: Citation, in db: Database) throws -> GuidanceNote? {
    try fetchAll(Condition(" WHERE card = ?", [card.rawValue]), in: db).first
  }
}
