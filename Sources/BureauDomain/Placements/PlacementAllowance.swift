/// What the days of one placement give the learner, as far as the office can say: the agency pays
/// (ASP), the amount here is indicative.
public enum PlacementAllowance: Hashable, Sendable {
  /// So many days, cut at the cap that the earlier placements of the school year left.
  case due(Allowance, days: Int)
  /// No allowance, and why (AL-01).
  case unpaid(Violation)
  /// The level of study is not known, or the tables have no line for it.
  case unknownLevel
  /// The tables say nothing of the school year yet.
  case gap(RateGap)

  /// The amount; nil where none can be said.
  public var amount: Euro? {
    guard case .due(let allowance, _) = self else { return nil }
    return allowance.amount.value
  }

  /// The broken check it tells, with its text: none, or cut at the cap.
  public var violation: Violation? {
    switch self {
    case .due(let allowance, _): AL01.violation(allowance)
    case .unpaid(let violation): violation
    case .unknownLevel, .gap: nil
    }
  }

  /// How it was reached: « 14 jours × 15,00 €/jour, plafond de l'année 600,00 € ».
  public var french: String {
    switch self {
    case .due(let allowance, let days):
      "\(allowance.amount.value) : \(Plural.count(days, "jour")) × \(allowance.amount.rows[0].french), "
        + "plafond de l'année \(allowance.cap)"
    case .unpaid(let violation): violation.brief
    case .unknownLevel: "niveau inconnu : donnez la formation de la classe ou de l'élève"
    case .gap(let gap): gap.cited
    }
  }
}

extension PlacementFile {
  /// The allowance for the days noted here, after those of the earlier placements of the school
  /// year; nil as long as no day is noted, and for a period that is no PFMP.
  public func allowance(_ book: RateBook) -> PlacementAllowance? {
    guard let days = placement.daysDone.total else { return nil }
    guard let status = AllowanceStatus(of: learner.status, in: formation?.level) else {
      return period.kind.isPfmp ? .unknownLevel : nil
    }
    guard case .paid(let level) = status else { return AL01.violation(status).map { .unpaid($0) } }
    guard period.kind.isPfmp else { return nil }
    do {
      let before = try Allowance(level, days: earlierDays, after: .zero, in: period.year, book)
      return .due(
        try Allowance(level, days: days, after: before.amount.value, in: period.year, book),
        days: days)
    } catch {
      return .gap(error)
    }
  }

  /// The days of the school year done before this placement, of those that are paid for.
  private var earlierDays: Int {
    others.filter { other in
      period.year.contains(other.span.from)
        && otherStays.kind(of: other)?.isPfmp != false
        && (other.span.from, other.part) < (placement.span.from, placement.part)
    }.compactMap(\.daysDone.total).reduce(0, +)
  }
}

extension PeriodKind {
  /// Whether it is a PFMP, made up for or not: the allowance is for these days alone.
  public var isPfmp: Bool {
    switch self {
    case .pfmp, .catchUp: true
    case .btsInternship, .observation, .initiation: false
    }
  }
}
