/// A partner, or one to be (« entreprise »): a SIREN with its sites, its people and its history.
public struct Company: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Company>

  public var id: ID
  public var version: Int
  public var name: String
  /// nil for a host without a French number; the site then bears a motive.
  public var siren: Siren?
  public var relation: Relation
  public var source: CompanySource
  public var tags: [String]
  /// At most `notesLimit` characters; never health data.
  public var notes: String
  public var nextAction: NextAction?
  /// Out of service (« hors service »): kept, out of the ordinary lists.
  public var closing: Closing?
  public var stamp: Stamp?

  /// The length of the notes of a record, in characters: short notes stay factual (minimisation,
  /// RGPD art. 5).
  public static let notesLimit = 500

  public init(
    id: ID, version: Int = 1, name: String, siren: Siren? = nil, relation: Relation = .init(),
    source: CompanySource = .wordOfMouth, tags: [String] = [], notes: String = "",
    nextAction: NextAction? = nil, closing: Closing? = nil, stamp: Stamp? = nil
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.siren = siren
    self.relation = relation
    self.source = source
    self.tags = tags
    self.notes = notes
    self.nextAction = nextAction
    self.closing = closing
    self.stamp = stamp
  }
}
