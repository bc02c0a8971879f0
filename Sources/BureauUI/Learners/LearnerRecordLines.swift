internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The lines of a learner's record.
enum LearnerRecordLines {
  typealias Line = RecordLine<LearnerRecordTarget>

  static func of(_ file: LearnerFile, _ context: Context) throws -> [Line] {
    try identity(file, context.today) + schooling(file, context.today)
      + LearnerPlacementLines.of(file, context) + kept + LearnerAccessLines.of(file, context)
  }

  private static func identity(_ file: LearnerFile, _ today: Day) -> [Line] {
    let learner = file.learner
    return [
      Line(content: .section("Identité")),
      Line(
        content: .fact("Nom", learner.familyName), target: .identity,
        hint: "Entrée modifie la fiche."),
      Line(content: .fact("Prénom", learner.firstName)),
      Line(content: .fact("Né(e) le", LearnerLabels.birth(learner, today: today))),
      Line(content: .fact("Commune", learner.homeTown.isEmpty ? "—" : learner.homeTown)),
      Line(
        content: .fact("Représentant", LearnerLabels.representative(learner, today: today))),
    ]
  }

  private static func schooling(_ file: LearnerFile, _ today: Day) -> [Line] {
    let schoolClass = file.schoolClass.map { "\($0.label) (\($0.year))" }
    var lines = [
      Line(content: .section("Scolarité")),
      Line(content: .fact("Classe", schoolClass ?? "▲ aucune")),
      Line(content: .fact("Formation", LearnerLabels.formation(file.formation))),
      Line(content: .fact("Statut", LearnerLabels.status(file.learner.status))),
    ]
    if let leftOn = file.learner.leftOn {
      let verb = leftOn < today ? "× sorti le" : "sort le"
      lines.append(Line(content: .fact("Sortie", "\(verb) \(leftOn.french)")))
    }
    return lines
  }

  private static let kept = [
    Line(content: .section("Données gardées")),
    Line(
      content: .note("L'identité, la classe, le représentant légal et les stages : ni santé, ni")),
    Line(content: .note("discipline, ni situation sociale, ni notes libres.")),
  ]
}
