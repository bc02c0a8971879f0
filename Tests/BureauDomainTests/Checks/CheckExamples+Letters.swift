@testable import BureauDomain

extension CheckExamples {
  static func lm01() throws -> CheckExamples {
    let letter = try Mission.letter([Mission.school])
    var signed = letter
    signed.signatures[Mission.school] = MissionStep(by: "M. Roth", on: letter.from)
    return CheckExamples(
      broken: [
        LM01.violation(letter, [Mission.school: "LP des Berges"]), LM01.violation(letter, [:]),
      ],
      sound: [LM01.violation(signed, [:])])
  }

  static func lm02() throws -> CheckExamples {
    var letter = try Mission.letter([Mission.school])
    letter.items = [LetterItem(text: "Emplois du temps", area: .organisation)]
    var sound = letter
    sound.items[0].area = .partners
    return CheckExamples(broken: LM02.violations(letter), sound: LM02.violations(sound))
  }

  static func lm03() throws -> CheckExamples {
    var letter = try Mission.letter([Mission.school])
    var roadmap = Mission.roadmap()
    letter.items.append(letter.items[0])
    roadmap.objectives.append(roadmap.objectives[0])
    let broken =
      LM03.violations(letter, nil) + LM03.violations(letter, roadmap) + LM03.violations(roadmap)
    letter.items = [LetterItem(text: "Prospecter", objective: roadmap.objectives[0].id)]
    roadmap.objectives = [roadmap.objectives[0]]
    roadmap.objectives[0].owner = .init(rawValue: "g1")
    return CheckExamples(
      broken: broken, sound: LM03.violations(letter, roadmap) + LM03.violations(roadmap))
  }
}
