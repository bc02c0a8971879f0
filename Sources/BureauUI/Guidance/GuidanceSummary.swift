internal import BureauDomain
internal import TextUI

/// The FAQ in a few lines, on the home screen.
enum GuidanceSummary {
  /// What the day has to do with the cards, when the sources were last read, how to search.
  static func lines(
    _ tasks: [HomeTask], _ checked: GuidanceNote?
  ) -> [(text: String, style: Style)] {
    let concerned = tasks.count { !$0.checks.isEmpty }
    let day: (String, Style) =
      concerned > 0
      ? ("▲ \(Plural.count(concerned, "ligne")) du jour, F1 dit pourquoi", .stateWarning)
      : ("● rien aujourd'hui ne s'y rapporte", .stateOk)
    let sources = checked.flatMap { note in
      note.checkedOn.map { "\(note.card.label) relue le \($0.french)" }
    }
    return [
      day, ("f ouvre : vos mots, la réponse", .text),
      (sources ?? "Sources : pas encore relues ici", .textMuted),
    ]
  }
}
