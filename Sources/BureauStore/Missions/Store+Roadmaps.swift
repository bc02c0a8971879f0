public import BureauDomain
internal import GRDB

extension Store {
  /// The roadmaps of the base, the latest year and edition first.
  public func roadmaps() throws(StoreError) -> [Roadmap] {
    try read { db in
      try Roadmap.fetchAll(Condition(" ORDER BY year DESC, edition DESC, rowid"), in: db)
    }
  }

  /// The last edition of a school's roadmap of a year, nil if there is none.
  public func roadmap(
    of establishment: Establishment.ID, in year: SchoolYear
  ) throws(StoreError) -> Roadmap? {
    try roadmaps().first { $0.establishment == establishment && $0.year == year }
  }

  /// Adds a roadmap with its objectives or saves it over the version it was read from.
  public func save(
    _ roadmap: Roadmap, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editMissions, by: session, key: key, act: "roadmap.save", record: roadmap.id.rawValue,
      discarding: draft
    ) { db, log in
      let before = try Roadmap.fetch(roadmap.id, in: db)
      let moved = before?.objectives != roadmap.objectives
      let stamp = stamp(of: session)
      if before == nil {
        try roadmap.insert(stamp, in: db)
      } else {
        log.changed(try roadmap.update(stamp, in: db, hasFurther: moved))
      }
      if moved { try roadmap.replaceObjectives(in: db) }
    }
  }
}
