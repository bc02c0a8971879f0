/// The description of a post (« fiche de poste »), which the académie proposes mostly, to recruit
/// (FAQ 16). It is kept where the académie keeps it: here one notes which it is.
public struct PostDescription: Hashable, Codable, Sendable {
  /// The académie that proposed it.
  public var academy: String
  /// Its number or its name where it is filed; empty while unknown.
  public var reference: String
  /// The day it bears.
  public var on: Day

  /// The length of a reference, in characters.
  public static let referenceLimit = 60

  public init(academy: String, reference: String = "", on: Day) {
    self.academy = academy
    self.reference = reference
    self.on = on
  }

  /// Those of the open posts that an agent holds.
  public static func held(by agent: Agent.ID, among posts: [Post]) -> [PostDescription] {
    posts.filter { $0.closing == nil && $0.holder == agent }.compactMap(\.description)
  }

  /// « académie de Nancy-Metz, BDE-57-014, du 12/03/2026 ».
  public var label: String {
    ["académie de \(academy)", reference, "du \(on)"].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
