public import BureauDomain
internal import GRDB

extension Store {
  /// The mission letters of the base, those that begin last first.
  public func missionLetters() throws(StoreError) -> [MissionLetter] {
    try read { db in
      try MissionLetter.fetchAll(Condition(" ORDER BY from_day DESC, rowid DESC"), in: db)
    }
  }

  /// Adds a letter with its items or saves it over the version it was read from.
  ///
  /// - Throws: ``StoreError/refused(_:)`` if it is to be in force without every head's signature
  ///   (LM-01).
  public func save(
    _ letter: MissionLetter, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editMissions, by: session, key: key, act: "mission_letter.save",
      record: letter.id.rawValue, discarding: draft
    ) { db, log in
      let schools = try Establishment.all(in: db)
      let names = Dictionary(schools.map { ($0.id, $0.name) }) { first, _ in first }
      if letter.inForceOn != nil {
        try [LM01.violation(letter, names)].compactMap { $0 }.assertNoneRefuses()
      }
      let before = try MissionLetter.fetch(letter.id, in: db)
      let moved = before?.items != letter.items || before?.signatures != letter.signatures
      let stamp = stamp(of: session)
      if before == nil {
        try letter.insert(stamp, in: db)
      } else {
        log.changed(try letter.update(stamp, in: db, hasFurther: moved))
      }
      if moved { try letter.replaceParts(in: db) }
    }
  }

  /// Notes a head's signature. The last one puts the letter in force.
  ///
  /// - Throws: ``StoreError/refused(_:)`` if its own agent signs it (OM-03).
  public func sign(
    _ letter: MissionLetter, for school: Establishment.ID, _ step: MissionStep,
    by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    let facts = try missionFacts(of: letter.agent, for: school)
    let own = OM03.violation(step, of: "la lettre de mission", facts)
    if let own, own.severity == .refuses { throw .refused([own]) }
    var signed = letter
    signed.signatures[school] = step
    if signed.unsigned.isEmpty { signed.inForceOn = step.on }
    try save(signed, by: session, key: key, discarding: draft)
  }
}
