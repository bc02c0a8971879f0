internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// The choice of the classes of a list of learners: several are ticked in one box.
enum ImportClasses {
  /// Every class of the list with a mark; for a list that says none, the class of all its learners.
  static func chooser(_ learners: LearnerFigures, chosen: [String]) -> any Pane<Context> {
    guard !learners.classes.isEmpty else {
      return WordsPane(
        title: "Dans quelle classe sont ces élèves ?", prefix: onlyPrefix,
        initial: chosen.first ?? learners.suggestedClass)
    }
    let labels = learners.classes.map(\.label)
    return TickPane(
      title: "Classes : Espace coche, Entrée valide", all: "Toutes les classes",
      learners.classes.map { .init($0.label, id: $0.label, detail: "\($0.count)") },
      ticked: Set(chosen.isEmpty ? labels : chosen))
  }

  /// The classes of an answer; none of them means all, as much as all of them do.
  static func chosen(_ answer: String, of learners: LearnerFigures?) -> [String] {
    if answer.hasPrefix(onlyPrefix) {
      let label = answer.dropFirst(onlyPrefix.count).trimmingSpaces
      return label.isEmpty ? [] : [label]
    }
    let labels = TickPane<Context>.ids(in: answer)
    return labels == learners?.classes.map(\.label) ? [] : labels
  }

  private static let onlyPrefix = "only:"
}
