internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The columns of the list of learners.
enum LearnerColumns {
  static func all(today: Day?) -> [Column<LearnerLine>] {
    [
      Column("Nom", .share(3, min: 14)) { $0.familyName },
      Column("Prénom", .share(2, min: 12)) { $0.firstName },
      Column("Classe", .cells(11)) { $0.classLabel.isEmpty ? "—" : $0.classLabel },
      Column(
        "Âge", .cells(3), align: .right, style: { ageStyle($0, today) },
        text: { age($0, today) }),
      Column("Formation", .share(4, min: 24), from: 100) { $0.formation?.label ?? "" },
      Column("Commune", .cells(16), from: 100) { $0.homeTown },
      Column(
        "Situation", .cells(16), style: { stateStyle($0, today) },
        text: { line in today.map { LearnerLabels.state(line, today: $0) } ?? "" }),
    ]
  }

  private static func years(_ line: LearnerLine, _ today: Day?) -> Int? {
    today.flatMap { line.birthDate?.yearsUntil($0) }
  }

  private static func age(_ line: LearnerLine, _ today: Day?) -> String {
    years(line, today).map { "\($0)" } ?? "?"
  }

  private static func ageStyle(_ line: LearnerLine, _ today: Day?) -> Style {
    years(line, today) == nil ? .stateWarning : .text
  }

  private static func stateStyle(_ line: LearnerLine, _ today: Day?) -> Style {
    guard let today else { return .text }
    if let leftOn = line.leftOn { return leftOn < today ? .textMuted : .text }
    guard line.schoolClass != nil else { return .stateWarning }
    return line.status.isSchoolStatus ? .stateOk : .stateInfo
  }
}
