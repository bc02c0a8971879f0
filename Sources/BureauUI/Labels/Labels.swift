internal import BureauDomain

/// Short texts that several screens show the same way.
enum Labels {
  /// « ● partenaire »: a state is a glyph and a word, never a colour alone.
  static func stage(_ stage: RelationStage) -> String { "\(stage.glyph) \(stage.label)" }

  /// « ● en vigueur ».
  static func order(_ state: MissionOrderState) -> String { "\(state.glyph) \(state.label)" }

  /// « ○ prévu ».
  static func trip(_ state: TripState) -> String { "\(state.glyph) \(state.label)" }

  /// « ► transmis ».
  static func claim(_ state: ClaimState) -> String { "\(state.glyph) \(state.label)" }

  /// « retard 3 j », « aujourd'hui », « demain », « 04/12 ».
  static func due(_ day: Day, today: Day) -> String {
    let days = today.daysUntil(day)
    switch days {
    case ..<0: return "retard \(-days) j"
    case 0: return "aujourd'hui"
    case 1: return "demain"
    default: return day.year == today.year ? day.shortFrench : day.french
    }
  }

  /// The glyph of an action by its day: late, today, later.
  static func dueGlyph(_ day: Day, today: Day) -> String {
    day < today ? "▲" : (day == today ? "●" : "○")
  }

  /// « 57000 Metz ».
  static func town(_ postalCode: PostalCode?, _ town: String) -> String {
    [postalCode?.description, town].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// « 1 h 10 », the length of an activity.
  static func duration(minutes: Int) -> String {
    let hours = minutes / 60
    let rest = minutes % 60
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest < 10 ? "0" : "")\(rest)"
  }
}
