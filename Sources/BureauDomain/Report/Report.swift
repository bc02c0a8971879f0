/// What the office did between two days (« rapport d'activité »), for the head, the board or the
/// académie: figures, the facts worth telling, what comes next. It names no learner.
public struct Report: Hashable, Sendable {
  public let span: DaySpan
  /// What it is compared with.
  public let before: DaySpan
  /// « Lycée polyvalent Élise-Deroche ».
  public let establishment: String
  /// In the order of the axes of the circular of 24 May 2023 (MENE2311700C).
  public let figures: [ReportFigure]
  /// The schools of a shared post; empty where the office serves one (FAQ 18, 21).
  public let shares: [ReportShare]
  /// The whole of the posts, in percent of a full one; 0 if none is noted.
  public let quota: Int
  /// « Faits marquants », in the words of the office.
  public let highlights: String
  public let outlook: ReportOutlook

  public init(
    span: DaySpan, before: DaySpan, establishment: String, figures: [ReportFigure],
    shares: [ReportShare] = [], quota: Int = 0, highlights: String = "", outlook: ReportOutlook
  ) {
    self.span = span
    self.before = before
    self.establishment = establishment
    self.figures = figures
    self.shares = shares
    self.quota = quota
    self.highlights = highlights
    self.outlook = outlook
  }

  /// Whether the figures are also given for a full post: only a shared one asks for it.
  public var isShared: Bool { shares.count > 1 }

  public func figures(of axis: CircularAxis) -> [ReportFigure] {
    figures.filter { $0.indicator.axis == axis }
  }

  /// The figures of the first page, those a head asks for first.
  public var firstFigures: [ReportFigure] {
    Self.first.compactMap { indicator in figures.first { $0.indicator == indicator } }
  }

  private static let first: [Indicator] = [
    .companiesMet, .newPartners, .visits, .placesOffered, .placementsFilled, .conventionsInTime,
    .apprenticeship,
  ]
}
