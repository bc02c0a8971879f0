public import BureauDomain
internal import GRDB

extension Store {
  /// « Qui fait quoi »: the usual lines, in place of which stand those the school changed, then its
  /// own; those taken out last.
  public func tasks() throws(StoreError) -> [OfficeTask] {
    let changed = try read { db in
      try OfficeTask.fetchAll(Condition(" ORDER BY rowid"), in: db)
    }
    let usual = OfficeTask.usual.map { usual in changed.first { $0.id == usual.id } ?? usual }
    let own = changed.filter { task in !OfficeTask.usual.contains { $0.id == task.id } }
    let all = usual + own
    return all.filter { $0.closing == nil } + all.filter { $0.closing != nil }
  }

  /// Adds a line, or saves it over the version it was read from; a usual line changed for the first
  /// time is added.
  public func save(
    _ task: OfficeTask, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(task, as: .editEstablishment, by: session, key: key, discarding: draft)
  }

  /// The help given beside one's work, the latest first.
  public func occasionalHelp() throws(StoreError) -> [OccasionalHelp] {
    try read { db in
      try OccasionalHelp.fetchAll(Condition(" ORDER BY day DESC, rowid DESC"), in: db)
    }
  }

  public func save(
    _ help: OccasionalHelp, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(help, as: .logActivities, by: session, key: key, discarding: draft)
  }
}
