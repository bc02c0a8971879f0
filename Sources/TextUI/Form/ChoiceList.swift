/// The list under a choice field: what answers the words typed, and the bar on it.
struct ChoiceList: Hashable, Sendable {
  /// How many lines of it are seen at once.
  static let visibleRows = 8

  let choices: [Choice]
  private(set) var selected = 0

  /// Nil without anything to choose. `typed` is offered last as a new value where free text is
  /// admitted; the bar starts on what is chosen already.
  init?(_ choices: [Choice], typed: String?, chosen: Choice? = nil) {
    let isKnown = choices.contains { $0.text == typed }
    let new = typed.map { Choice(text: $0, detail: "nouveau") }.flatMap {
      $0.isBlank || isKnown ? nil : $0
    }
    self.choices = choices + (new.map { [$0] } ?? [])
    guard !self.choices.isEmpty else { return nil }
    guard let chosen, chosen.isChosen else { return }
    selected = choices.firstIndex { $0.id == chosen.id } ?? 0
  }

  /// The line under the bar; a new value is kept as it was typed.
  var picked: Choice? {
    guard choices.indices.contains(selected) else { return nil }
    let choice = choices[selected]
    return choice.isChosen ? choice : Choice(text: choice.text)
  }

  mutating func move(_ step: Int) {
    selected = max(0, min(choices.count - 1, selected + step))
  }
}
