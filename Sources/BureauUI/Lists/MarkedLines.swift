internal import BureauDomain

/// What the actions on several marked lines share.
enum MarkedLines {
  /// The answer to the list below once an action is done: its marks go.
  static let done = "fait"

  /// What the draft of an action is kept under: the same lines, in whatever order they were marked.
  static func draftID<Entity>(_ ids: [Identifier<Entity>]) -> String {
    ids.map(\.rawValue).sorted().joined(separator: "+")
  }
}
