/// A period during which classes are in companies (« période »: PFMP 1, stage …).
public struct Period: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Period>

  public var id: ID
  public var version: Int
  public var year: SchoolYear
  public var kind: PeriodKind
  /// As the school calls it: « PFMP 2 ». Offers of places name periods in the same words.
  public var name: String
  public var classes: [SchoolClass.ID]
  public var span: DaySpan

  public init(
    id: ID, version: Int = 1, year: SchoolYear, kind: PeriodKind, name: String,
    classes: [SchoolClass.ID] = [], span: DaySpan
  ) {
    self.id = id
    self.version = version
    self.year = year
    self.kind = kind
    self.name = name
    self.classes = classes
    self.span = span
  }

  /// Whether an offer's free words mean this period: its name, or its dates.
  public func answers(_ words: String) -> Bool {
    let typed = Fold.words(words)
    return typed.isEmpty || typed == Fold.words(name) || typed == Fold.words(span.shortFrench)
  }
}
