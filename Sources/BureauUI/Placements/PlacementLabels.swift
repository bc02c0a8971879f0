internal import BureauDomain
internal import BureauStore
internal import TextUI

/// How lists and records say where a placement stands.
enum PlacementLabels {
  /// « ◊ en signature ».
  static func state(_ state: PlacementState) -> String { "\(state.glyph) \(state.label)" }

  /// The state of a line, with what is missing; « ▲ » once the next step is past due.
  static func state(_ line: PlacementLine, today: Day) -> String {
    let state = line.state(on: today)
    return "\(isLate(line, today: today) ? "▲" : state.glyph) \(words(line, state, today))"
  }

  private static func words(_ line: PlacementLine, _ state: PlacementState, _ today: Day) -> String
  {
    switch state {
    case .signing:
      switch line.missing.count {
      case 1: "manque \(line.missing[0].label)"
      case 2: "manque \(line.missing[0].label), \(line.missing[1].label)"
      default: "envoyée, manque \(line.missing.count)"
      }
    case .finished: "à attester"
    case .interrupted, .brokenOff: line.isAttested ? state.label : "\(state.label), à attester"
    default: state.label
    }
  }

  static func isLate(_ line: PlacementLine, today: Day) -> Bool {
    line.due.map { $0 <= today } ?? false
  }

  static func style(_ line: PlacementLine, today: Day) -> Style {
    if isLate(line, today: today) {
      return line.span.from <= today && line.recorded != .signed ? .stateError : .stateWarning
    }
    return switch line.state(on: today) {
    case .signed, .underWay, .attested: .stateOk
    case .lead, .agreed, .signing: .stateInfo
    case .withoutPlace, .toIssue, .finished: .text
    case .interrupted, .brokenOff, .cancelled, .notConcerned: .textMuted
    }
  }

  /// The countdown; « passé » where the days went by without a place or a signed convention.
  static func start(of line: PlacementLine, today: Day) -> String {
    let isUnsettled = line.recorded.isWithoutPlace || line.recorded.isUnsigned
    return today > line.span.to && isUnsettled && line.due != nil
      ? "passé" : countdown(line.span, today: today)
  }

  /// « J-6 », « J », « J+2 » from the start on, empty once it is over.
  static func countdown(_ span: DaySpan, today: Day) -> String {
    guard today <= span.to else { return "" }
    let days = today.daysUntil(span.from)
    return days == 0 ? "J" : (days > 0 ? "J-\(days)" : "J+\(-days)")
  }
}
