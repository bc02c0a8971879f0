/// A post of the office (« poste »): who holds it, for which school or schools, for how much of a
/// full post (FAQ 9, 10, 18, 21).
public struct Post: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Post>

  public var id: ID
  public var version: Int
  /// Who holds it; nil while it is vacant: the office goes on without (FAQ 19).
  public var holder: Agent.ID?
  public var main: PostShare
  /// The second school of a shared post (FAQ 21).
  public var second: PostShare?
  /// How it is paid, in one free line (FAQ 9, 11).
  public var funding: String
  /// « Pérenne » (FAQ 10).
  public var isPermanent: Bool
  /// Its « fiche de poste »; nil while the office has none (FAQ 16).
  public var description: PostDescription?
  public var closing: Closing?

  public init(
    id: ID, version: Int = 1, holder: Agent.ID? = nil, main: PostShare, second: PostShare? = nil,
    funding: String = "", isPermanent: Bool = true, description: PostDescription? = nil,
    closing: Closing? = nil
  ) {
    self.id = id
    self.version = version
    self.holder = holder
    self.main = main
    self.second = second
    self.funding = funding
    self.isPermanent = isPermanent
    self.description = description
    self.closing = closing
  }

  /// The whole quota, in percent of a full post.
  public var quota: Int { main.percent + (second?.percent ?? 0) }
}
