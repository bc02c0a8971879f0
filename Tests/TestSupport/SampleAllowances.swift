internal import BureauDomain
internal import BureauStore

extension SamplePlacements {
  /// Gives the class its level, 1re pro, and the rates of 2026-2027 that an office would add once
  /// they are published. Both amounts, in euros, are invented.
  public func setAllowance(day: Int, cap: Int, in school: SampleSchool) throws {
    var premiere = schoolClass
    premiere.formation = Formation(mef: "2472522432", label: "Bac pro Maintenance des véhicules")
    try school.store.update(premiere, by: school.session, key: school.key())
    for (subject, euros) in [
      (RateSubject.allowanceDay(.premiere), day), (.allowanceCap(.premiere), cap),
    ] {
      let rate = Rate(
        id: school.store.newIdentifier(), subject: subject, value: euros * 100,
        from: premiere.year.first, to: premiere.year.last, text: "Arrêté d'essai")
      try school.store.add(rate, by: school.session, key: school.key())
    }
  }
}
