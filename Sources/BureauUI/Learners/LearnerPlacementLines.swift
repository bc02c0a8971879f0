internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The placements of a learner, the latest first, and the weeks they make over the cycle.
enum LearnerPlacementLines {
  typealias Line = RecordLine<LearnerRecordTarget>

  static func of(_ file: LearnerFile, _ context: Context) throws -> [Line] {
    let placements = try context.store.placements(of: file.learner.id, by: context.session)
    guard let last = placements.last,
      let latest = try context.store.placementFile(last.id, by: context.session)
    else {
      return [
        Line(content: .section("Stages")), Line(content: .note("Aucun stage encore.")),
      ]
    }
    let rows = placements.reversed().map { line($0, context.today) }
    return [Line(content: .section("Stages"))] + rows + cycle(latest, context)
  }

  private static func line(_ placement: Placement, _ today: Day) -> Line {
    let none = placement.recordedState.isWithoutPlace ? "— à trouver —" : "—"
    let host = placement.host?.companyName ?? none
    let days = placement.daysDone.total.map { "\($0) j" } ?? ""
    return Line(
      content: .columns([
        .init(text: placement.realSpan.shortFrench, width: 13),
        .init(text: PlacementLabels.state(placement.state(on: today)), width: 15),
        .init(text: days, width: 5), .init(text: host, width: 30, grows: true),
      ]), target: .placement(placement.id), hint: "Entrée ouvre le dossier du stage.")
  }

  /// PL-08: what is done and planned against what the diploma requires.
  private static func cycle(_ file: PlacementFile, _ context: Context) -> [Line] {
    let progress = file.progress(on: context.today, context.settings.limits)
    let words = [
      "\(Plural.count(progress.done, "semaine faite", "semaines faites"))",
      "\(progress.planned) \(Plural.word(progress.planned, "prévue"))",
    ]
    let text =
      progress.required.map {
        [Line(content: .fact("Demandées", "\(Plural.count($0.value, "semaine")) (\($0.text))"))]
      } ?? []
    return [Line(content: .fact("Cycle", words.joined(separator: " · ")))] + text
      + Checks.broken(byCycleOf: file, on: context.today, context.settings).map(Line.whole)
  }
}
