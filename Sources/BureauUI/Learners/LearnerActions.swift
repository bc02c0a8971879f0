internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What is done to several learners at once.
enum LearnerActions {
  static func chooser(_ ids: [Learner.ID]) -> ChooserPane<Context> {
    let count = "(\(ids.count))"
    return ChooserPane(
      title: Plural.count(ids.count, "élève"),
      [
        .init("Noter la sortie … \(count)") {
          try EditPane.open(LearnersLeaveDraft(ids, $0), $0, instead: true)
        },
        .init("Donner une classe … \(count)") {
          try EditPane.open(LearnersClassDraft(ids), $0, instead: true)
        },
      ])
  }
}
