/// The limits that texts set to placements, each with its text: data, which an office replaces when
/// the law changes. They warn; what a local order may loosen never refuses.
public struct PlacementLimits: Hashable, Sendable {
  /// A figure and the text it comes from.
  public struct Limit: Hashable, Sendable {
    public let value: Int
    /// « code de l'éducation, R. 124-13 ».
    public let text: String

    public init(_ value: Int, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  /// The hours of learners under an age, in minutes, and their night.
  public struct MinorHours: Hashable, Sendable {
    /// Under this age in years on the first day.
    public let under: Int
    public let perDay: Int
    public let perWeek: Int
    /// No work from then to the morning.
    public let nightFrom: ClockTime
    public let nightTo: ClockTime
    public let text: String
  }

  /// Weeks of placement over the cycle of a diploma, from the session that applies them on.
  public struct CycleWeeks: Hashable, Sendable {
    public let diploma: Diploma
    /// The first school year of the rule.
    public let from: SchoolYear
    public let weeks: Int
    public let text: String
  }

  public var tutor: Limit
  public var referent: Limit
  /// In a section de technicien supérieur.
  public var higherReferent: Limit
  /// Of a host under `quotaWorkforce` people, in one calendar week.
  public var smallHost: Limit
  /// In per cent of the workforce, rounded up, from `quotaWorkforce` people on.
  public var hostPercent: Limit
  public var quotaWorkforce: Int
  /// Youngest first.
  public var minors: [MinorHours]
  public var cycles: [CycleWeeks]

  /// The hours that hold at an age; nil for an adult.
  public func hours(atAge age: Int) -> MinorHours? { minors.first { age < $0.under } }

  /// What a diploma requires in a school year; nil where we know no figure.
  public func cycle(of diploma: Diploma, in year: SchoolYear) -> CycleWeeks? {
    cycles.filter { $0.diploma == diploma && $0.from <= year }.max { $0.from < $1.from }
  }

  /// How many learners a host may take at once, by the largest workforce of its band; nil when the
  /// band is not known.
  public func quota(of band: WorkforceBand?) -> Limit? {
    guard let workforce = band?.largest else { return nil }
    guard workforce >= quotaWorkforce else { return smallHost }
    let percent = hostPercent.value * workforce
    return Limit((percent + 99) / 100, hostPercent.text)
  }
}

extension WorkforceBand {
  /// The most people a site of the band has; nil above the bands where it matters.
  var largest: Int? {
    switch self {
    case .none, .zero: 0
    case .from1: 2
    case .from3: 5
    case .from6: 9
    case .from10: 19
    case .from20: 49
    case .from50: 99
    case .from100: 199
    case .from200: 249
    case .from250: 499
    case .from500: 999
    case .from1000, .from2000, .from5000, .from10000: nil
    }
  }
}
