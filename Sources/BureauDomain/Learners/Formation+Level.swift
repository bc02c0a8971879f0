extension Formation {
  /// The level of study, read from the MEF; nil when it was typed freely or is not vocational.
  public var level: StudyLevel? { Mef(rawValue: mef)?.level }
}
