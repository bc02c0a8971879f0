/// What a list of learners is sorted by.
public enum LearnerSort: String, CaseIterable, Codable, Sendable {
  case name
  /// The class, then the name; learners without a class first.
  case schoolClass

  var column: String {
    switch self {
    case .name: "sort_key"
    case .schoolClass: "class_key"
    }
  }

  var index: String { "learner_" + column }
}
