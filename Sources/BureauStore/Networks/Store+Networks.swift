public import BureauDomain
internal import GRDB

extension Store {
  /// The networks of the office, those left last.
  public func networks() throws(StoreError) -> [Network] {
    try read { db in try Network.fetchAll(.closedLast(then: "name, rowid"), in: db) }
  }

  /// The meetings held, the latest first.
  public func networkMeetings() throws(StoreError) -> [NetworkMeeting] {
    try read { db in
      try NetworkMeeting.fetchAll(Condition(" ORDER BY day DESC, rowid DESC"), in: db)
    }
  }

  /// What made the office known, the latest first.
  public func communications() throws(StoreError) -> [Communication] {
    try read { db in
      try Communication.fetchAll(Condition(" ORDER BY day DESC, rowid DESC"), in: db)
    }
  }

  /// What agents learnt, the latest first.
  public func agentTrainings() throws(StoreError) -> [AgentTraining] {
    try read { db in
      try AgentTraining.fetchAll(Condition(" ORDER BY day DESC, rowid DESC"), in: db)
    }
  }
}

/// Each adds a record or saves it over the version it was read from, and throws
/// ``StoreError/changedElsewhere(_:)`` if somebody saved it in between.
extension Store {
  public func save(
    _ network: Network, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(network, as: .editMissions, by: session, key: key, discarding: draft)
  }

  public func save(
    _ meeting: NetworkMeeting, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(meeting, as: .editMissions, by: session, key: key, discarding: draft)
  }

  public func save(
    _ communication: Communication, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(communication, as: .editMissions, by: session, key: key, discarding: draft)
  }

  public func save(
    _ training: AgentTraining, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(training, as: .editMissions, by: session, key: key, discarding: draft)
  }
}
