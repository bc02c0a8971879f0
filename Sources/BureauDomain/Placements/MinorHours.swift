/// The hours of a learner of an age on a day (code du travail, L. 3162-1 and following).
public struct MinorHours {
  /// In minutes.
  public let perDay: PlacementLimits.Limit?
  /// In minutes.
  public let perWeek: PlacementLimits.Limit?
  public let night: Night?

  /// No work from then to the morning.
  public struct Night {
    public let from: ClockTime
    public let to: ClockTime
    public let text: String
  }
}

extension PlacementLimits {
  /// The hours that hold at an age; nil for an adult.
  public func hours(atAge age: Int, on day: Day) -> MinorHours? {
    guard let band = MinorAge(age) else { return nil }
    let from = limit(.minor(band.nightFrom), on: day)
    let to = limit(.minor(.nightTo), on: day)
    return MinorHours(
      perDay: limit(.minor(band.day), on: day), perWeek: limit(.minor(band.week), on: day),
      night: from.flatMap { from in
        to.map {
          MinorHours.Night(
            from: ClockTime(wrapping: from.value), to: ClockTime(wrapping: $0.value),
            text: from.text)
        }
      })
  }
}

/// The ages that the texts tell apart.
private enum MinorAge: Int, CaseIterable {
  case under15 = 15
  case under16 = 16
  case under18 = 18

  /// The youngest band the age is under; nil for an adult.
  init?(_ age: Int) {
    guard let band = Self.allCases.first(where: { age < $0.rawValue }) else { return nil }
    self = band
  }

  var day: MinorLimit { self == .under18 ? .day : .dayUnder16 }
  var week: MinorLimit { self == .under15 ? .weekUnder15 : .week }
  var nightFrom: MinorLimit { self == .under18 ? .nightFrom : .nightFromUnder16 }
}
