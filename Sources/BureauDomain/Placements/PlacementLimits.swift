/// The limits that texts set to placements, as the dated tables have them. They warn; what a local
/// order may loosen never refuses.
public struct PlacementLimits: Hashable, Sendable {
  /// A figure and the text it comes from.
  public struct Limit: Hashable, Sendable {
    public let value: Int
    /// « code de l'éducation, R. 124-13 », « à vérifier » said with it.
    public let text: String

    init(_ rate: Rate) {
      value = rate.value
      let text = rate.text.prefix(1).lowercased() + rate.text.dropFirst()
      self.text = rate.confidence == .toVerify ? "\(text), à vérifier" : text
    }

    init(value: Int, text: String) {
      self.value = value
      self.text = text
    }
  }

  private let book: RateBook

  public init(_ book: RateBook) { self.book = book }

  /// Those the program comes with.
  public static let national = PlacementLimits(RateSeeds.book)

  /// One limit on a day; nil where the tables say nothing, and nothing is checked.
  public func limit(_ subject: RateSubject, on day: Day) -> Limit? {
    (try? book.row(of: subject, on: day)).map(Limit.init)
  }

  /// How many weeks the cycle that a level belongs to asks for in a school year; nil where no figure
  /// is known.
  public func cycle(of level: StudyLevel, in year: SchoolYear) -> Limit? {
    level.cycleLength.flatMap { limit(.period($0), on: year.first) }
  }

  /// How many learners a host may take at once, by the largest workforce of its band; nil when the
  /// band is not known.
  public func quota(of band: WorkforceBand?, on day: Day) -> Limit? {
    guard let workforce = band?.largest, let threshold = limit(.limit(.hostThreshold), on: day)
    else { return nil }
    guard workforce >= threshold.value else { return limit(.limit(.smallHost), on: day) }
    return limit(.limit(.hostShare), on: day).map { share in
      Limit(value: (share.value * workforce + 99) / 100, text: share.text)
    }
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
