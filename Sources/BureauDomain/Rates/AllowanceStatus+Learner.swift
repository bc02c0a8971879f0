extension AllowanceStatus {
  /// Of a learner at a level of study; nil where nothing can be said: the level is not known, or
  /// the tables have no line for it.
  public init?(of status: LearnerStatus, in level: StudyLevel?) {
    switch status {
    case .apprentice: self = .apprentice
    case .btsStudent: self = .higher
    case .trainee: return nil
    case .pupil:
      guard let level else { return nil }
      guard !level.isHigherEducation else {
        self = .higher
        return
      }
      guard let paid = level.allowance else { return nil }
      self = .paid(paid)
    }
  }
}

extension StudyLevel {
  /// The line of the tables it is paid by; nil where they have none.
  public var allowance: AllowanceLevel? {
    switch self {
    case .capOneYear: .capInOneYear
    case .cap1: .cap1
    case .cap2: .cap2
    case .capThreeYears1, .bts: nil
    case .capThreeYears2: .capInThree2
    case .capThreeYears3: .capInThree3
    case .secondePro: .seconde
    case .premierePro: .premiere
    case .terminalePro: .terminale
    case .bmaOneYear: .bmaInOneYear
    case .bma1: .bma1
    case .bma2: .bma2
    case .premiereBT: .stage1
    case .terminaleBT: .stage2
    case .cs3: .cs3
    case .cs4: .cs4
    case .fcil3: .fcil3
    case .fcil4: .fcil4
    case .pae3: .pae3
    case .pae4: .pae4
    }
  }
}
