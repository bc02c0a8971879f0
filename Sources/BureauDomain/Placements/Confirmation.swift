/// Who decided that a learner goes to a host: a teacher or the DDFPT (FAQ 20). The office proposes,
/// prospects, qualifies; it does not decide alone.
public enum Confirmation: Hashable, Codable, Sendable {
  /// A person named, even one without a login: « confirmé par M. Klein, professeur, le …, par mél ».
  case by(name: String, function: AgentFunction, on: Day, medium: Medium)
  /// The office went on alone and says why.
  case alone(motive: String, by: String, on: Day)

  /// The functions that may confirm.
  public static let functions: [AgentFunction] = [.teacher, .ddfpt, .head]

  public var on: Day {
    switch self {
    case .by(_, _, let day, _): day
    case .alone(_, _, let day): day
    }
  }

  /// « confirmé par M. Klein, professeur, le 03/11/2026 (mél) ».
  public var french: String {
    switch self {
    case .by(let name, let function, let day, let medium):
      "confirmé par \(name), \(function.label), le \(day) (\(medium.label))"
    case .alone(let motive, let author, let day):
      "décidé par \(author) le \(day), sans confirmation : "
        + (motive.isEmpty ? "sans motif" : motive)
    }
  }
}
