internal import BureauDomain
internal import BureauStore

/// What several screens say of a learner in the same words.
enum LearnerLabels {
  /// « ● élève », « ◊ apprenti », « × sorti 07/11/26 », « ○ sort 27/11/26 », « ▲ sans classe ».
  static func state(_ line: LearnerLine, today: Day) -> String {
    if let leftOn = line.leftOn, leftOn < today { return "× sorti \(leftOn.compactFrench)" }
    if let leftOn = line.leftOn { return "○ sort \(leftOn.compactFrench)" }
    guard line.schoolClass != nil else { return "▲ sans classe" }
    return status(line.status)
  }

  static func status(_ status: LearnerStatus) -> String {
    switch status {
    case .pupil, .btsStudent: "● \(status.label)"
    case .apprentice, .trainee: "◊ \(status.label)"
    }
  }

  /// « 28/09/2010 (16 ans, mineur) ».
  static func birth(_ learner: Learner, today: Day) -> String {
    guard let birthDate = learner.birthDate, let age = learner.age(on: today) else {
      return "à compléter : la convention en dépend"
    }
    let minor = age < Learner.majority ? ", mineur" : ""
    return "\(birthDate.french) (\(age) ans\(minor))"
  }

  /// The title and the level of a formation, « Bac pro … (1re) · 1re pro ».
  static func formation(_ formation: Formation?) -> String {
    guard let formation else { return "—" }
    return [formation.label, formation.level?.label].compactMap { $0 }.joined(separator: " · ")
  }

  /// « M. Brindor, 03 87 00 00 00 », or what is to be asked for.
  static func representative(_ learner: Learner, today: Day) -> String {
    if let representative = learner.representative {
      return [
        representative.name, representative.phone?.description, representative.email?.address,
      ].compactMap { $0 }.joined(separator: ", ")
    }
    return learner.isMinor(on: today) == true ? "▲ à demander : il signe la convention" : "—"
  }
}
