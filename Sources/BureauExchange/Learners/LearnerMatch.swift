internal import BureauDomain

/// Whom a row speaks of.
enum LearnerMatch {
  case known(Learner)
  /// Nobody yet; somebody else may bear the name.
  case new(hasNamesake: Bool)
  /// Perhaps somebody, and nothing tells: a person must look.
  case ambiguous
  /// The INE is somebody else's, who has another name and another date of birth.
  case ineTaken(by: Learner)

  /// Looks among those who bear the name, the INE or the date of birth of a row.
  ///
  /// The INE decides where both sides have it. Else name and date of birth do, together: a name
  /// alone never makes two records one.
  init(_ row: LearnerRow, schoolClass: SchoolClass.ID?, among candidates: [Learner]) {
    let namesakes = candidates.filter { LossyName.isSame($0.name, row.name) }
    if let ine = row.ine, let same = candidates.first(where: { $0.ine == ine }) {
      let isCredible =
        namesakes.contains { $0.id == same.id } || same.birthDate == row.birthDate
        || same.birthDate == nil || row.birthDate == nil
      self = isCredible ? .known(same) : .ineTaken(by: same)
      return
    }
    let possible = namesakes.filter { $0.ine == nil || row.ine == nil }
    let born = possible.filter { $0.birthDate != nil && $0.birthDate == row.birthDate }
    let unsure = possible.filter { $0.birthDate == nil || row.birthDate == nil }
    if born.count == 1 {
      self = .known(born[0])
    } else if !born.isEmpty {
      self = .ambiguous
    } else if let only = unsure.first, unsure.count == 1, only.birthDate == row.birthDate,
      only.schoolClass == schoolClass
    {
      self = .known(only)
    } else {
      self = unsure.isEmpty ? .new(hasNamesake: !namesakes.isEmpty) : .ambiguous
    }
  }
}
