internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// The choice of the classes of a list of learners: each answer of the box changes it by one.
enum ImportClasses {
  /// Every class of the list with a mark; for a list that says none, the class of all its learners.
  static func chooser(_ learners: LearnerFigures, chosen: [String]) -> any Pane<Context> {
    guard !learners.classes.isEmpty else {
      return WordsPane(
        title: "Dans quelle classe sont ces élèves ?", prefix: onlyPrefix,
        initial: chosen.first ?? learners.suggestedClass)
    }
    let classes: [ChooserPane<Context>.Item] = learners.classes.map { schoolClass in
      let isChosen = chosen.isEmpty || chosen.contains(schoolClass.label)
      return .init(
        (isChosen ? "√ " : "  ") + schoolClass.label, id: togglePrefix + schoolClass.label,
        detail: "\(schoolClass.count)")
    }
    return ChooserPane(
      title: "Classes à importer", [.init("Toutes les classes", id: everyID)] + classes)
  }

  /// The classes after an answer; the first one taken leaves the others out.
  static func changed(_ chosen: [String], by answer: String) -> [String] {
    if answer.hasPrefix(onlyPrefix) {
      let label = answer.dropFirst(onlyPrefix.count).trimmingSpaces
      return label.isEmpty ? [] : [label]
    }
    guard answer.hasPrefix(togglePrefix) else { return [] }
    let label = String(answer.dropFirst(togglePrefix.count))
    return chosen.contains(label) ? chosen.filter { $0 != label } : chosen + [label]
  }

  private static let everyID = "every"
  private static let togglePrefix = "class:"
  private static let onlyPrefix = "only:"
}
