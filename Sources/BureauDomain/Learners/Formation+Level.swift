extension Formation {
  /// The level of study, read from the MEF. A BTS is known by its title too, for its codes are not
  /// in the nomenclature of the vocational lycées; nil for anything else typed freely.
  public var level: StudyLevel? {
    Mef(rawValue: mef)?.level ?? (Fold.words(label).first == "bts" ? .bts : nil)
  }
}
