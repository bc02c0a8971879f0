internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What home says of the missions, the most pressing first.
enum MissionLines {
  struct Line: Hashable, Sendable {
    let text: String
    var style = Style.text
  }

  static func of(_ missions: MissionDashboard, today: Day) -> [Line] {
    [
      order(missions, today), letter(missions), undeclared(missions), pressing(missions),
      round(missions, today),
    ].compactMap { $0 }
  }

  private static func undeclared(_ missions: MissionDashboard) -> Line? {
    let total = missions.undeclared.map(\.total).sum()
    guard total > .zero else { return nil }
    return Line(text: "▲ \(total) non déclarés", style: .stateWarning)
  }

  private static func order(_ missions: MissionDashboard, _ today: Day) -> Line {
    guard let order = missions.order else {
      return Line(
        text: missions.hasNoOrder ? "▲ aucun ordre de mission" : "▲ sans ordre en vigueur",
        style: .stateWarning)
    }
    let left = today.daysUntil(order.to)
    guard missions.warnings.isEmpty else {
      return Line(
        text: "▲ ordre : \(left == 0 ? "dernier jour" : "fin dans \(Plural.count(left, "jour"))")",
        style: .stateWarning)
    }
    return Line(text: "● ordre jusqu'au \(order.to)", style: .stateOk)
  }

  private static func letter(_ missions: MissionDashboard) -> Line? {
    guard missions.lacksLetter else { return nil }
    return Line(text: "▲ aucune lettre de mission signée", style: .stateWarning)
  }

  private static func pressing(_ missions: MissionDashboard) -> Line? {
    if missions.tripsWithoutOrder > 0 {
      let count = missions.tripsWithoutOrder
      return Line(
        text: "▲ \(Plural.count(count, "tournée")) sans ordre", style: .stateWarning)
    }
    if missions.awaitingSignature > 0 {
      return Line(text: "◊ \(Plural.count(missions.awaitingSignature, "ordre")) à signer")
    }
    return nil
  }

  private static func round(_ missions: MissionDashboard, _ today: Day) -> Line {
    guard let file = missions.nextRound else {
      return Line(text: "aucune tournée prévue", style: .textMuted)
    }
    let stages = Plural.count(file.stops.count, "étape")
    return Line(text: "○ tournée \(Labels.due(file.round.on, today: today)) : \(stages)")
  }
}
