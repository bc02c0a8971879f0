/// What a line of a report says beside the name, for a learner.
public struct LearnerLineFacts: Hashable, Sendable {
  /// What becomes of the record of the base.
  public enum Effect: String, Codable, Sendable {
    case created = "cree"
    case changed = "modifie"
    case unchanged = "inchange"
    /// Nothing is written: refused, double or ambiguous.
    case none = "aucun"
  }

  /// The class in the list, empty if it says none.
  public let schoolClass: String
  public let effect: Effect
}
