/// The schools of a base with the people, the posts and the week of their office: what the checks
/// of the institution look at together.
public struct Institution: Hashable, Sendable {
  /// The main school first.
  public var establishments: [Establishment]
  public var agents: [Agent]
  public var posts: [Post]
  public var covers: [WeeklyCover]
  public var networks: [Network]

  public init(
    establishments: [Establishment] = [], agents: [Agent] = [], posts: [Post] = [],
    covers: [WeeklyCover] = [], networks: [Network] = []
  ) {
    self.establishments = establishments
    self.agents = agents
    self.posts = posts
    self.covers = covers
    self.networks = networks
  }

  public func cover(of establishment: Establishment.ID) -> WeeklyCover? {
    covers.first { $0.establishment == establishment }
  }

  /// The school of a UAI, nil if it is not one of the base.
  public func establishment(_ uai: Uai) -> Establishment? {
    establishments.first { $0.uai == uai }
  }
}
