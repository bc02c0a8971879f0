/// Who last saved a record, and when: « enregistré par Mme Petit à 10 h 42 ».
public struct Stamp: Hashable, Codable, Sendable {
  public var author: String
  public var at: Instant

  public init(author: String, at: Instant) {
    self.author = author
    self.at = at
  }
}
