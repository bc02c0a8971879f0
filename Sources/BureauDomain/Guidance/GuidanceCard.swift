/// A card of guidance (« fiche »): a question of the national FAQ, or one of ours for a rule that
/// comes from another text, written in our own words.
public struct GuidanceCard: Identifiable, Hashable, Sendable {
  /// What checks cite: `FAQ 20`, `B1`.
  public let id: Citation
  public let theme: GuidanceTheme
  /// The sector it is written for; nil for both.
  public let sector: Sector?
  /// Whom it concerns (« s'applique à »): « lycées publics », nil for every school.
  public let appliesTo: String?
  public let question: String
  /// What most schools read.
  public let content: GuidanceContent
  /// What a private school under contract reads instead, where it differs.
  public let privateContent: GuidanceContent?
  public let sources: [GuidanceSource]
  /// The school year an answer is tied to (« daté »), nil if it does not age: « année 2023-2024 ».
  public let dated: String?
  public let confidence: Confidence
  public let seeAlso: [Citation]
  /// Words people use for it that the card itself does not: for the search only.
  public let keywords: String

  public init(
    _ id: Citation, _ theme: GuidanceTheme, sector: Sector? = nil, appliesTo: String? = nil,
    question: String, content: GuidanceContent, privateContent: GuidanceContent? = nil,
    sources: [GuidanceSource],
    dated: String? = nil,
    confidence: Confidence = .sure, seeAlso: [Citation] = [], keywords: String = ""
  ) {
    self.id = id
    self.theme = theme
    self.sector = sector
    self.appliesTo = appliesTo
    self.question = question
    self.content = content
    self.privateContent = privateContent
    self.sources = sources
    self.dated = dated
    self.confidence = confidence
    self.seeAlso = seeAlso
    self.keywords = keywords
  }

  /// What a school reads.
  public func content(for sector: Sector) -> GuidanceContent {
    switch sector {
    case .public: content
    case .privateUnderContract: privateContent ?? content
    }
  }
}
