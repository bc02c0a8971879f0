/// The days a learner really was at the host, week by week: one figure for each calendar week of
/// the placement, none where nobody has said yet.
public struct DaysDone: Hashable, Sendable {
  public private(set) var weeks: [Int?]

  public init(weeks: [Int?] = []) { self.weeks = weeks }

  /// The days of a week, nil if not said.
  public func days(inWeek week: Int) -> Int? { weeks.indices.contains(week) ? weeks[week] : nil }

  /// Notes the days of a week; nil takes the figure back.
  public mutating func set(_ days: Int?, inWeek week: Int) {
    while weeks.count <= week { weeks.append(nil) }
    weeks[week] = days
    while case .some(.none) = weeks.last { weeks.removeLast() }
  }

  /// The total of what was said; nil as long as nothing was.
  public var total: Int? {
    let said = weeks.compactMap(\.self)
    return said.isEmpty ? nil : said.reduce(0, +)
  }

  /// Whether every week of a span has its figure.
  public func isComplete(for span: DaySpan) -> Bool {
    span.weeks.indices.allSatisfy { days(inWeek: $0) != nil }
  }
}

extension DaysDone: RawRepresentable, Codable {
  /// Reads « 554- », one sign for each week.
  public init?(rawValue: String) {
    var weeks: [Int?] = []
    for sign in rawValue {
      guard let days = sign.wholeNumberValue, days <= 7, sign.isASCII else {
        guard sign == "-" else { return nil }
        weeks.append(nil)
        continue
      }
      weeks.append(days)
    }
    self.init(weeks: weeks)
  }

  /// « 554- ».
  public var rawValue: String { weeks.map { $0.map(String.init) ?? "-" }.joined() }
}
