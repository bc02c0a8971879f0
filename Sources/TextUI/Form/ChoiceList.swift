/// The list under a choice field: what answers the words typed, and the bar on it.
struct ChoiceList: Hashable, Sendable {
  var choices: [Choice]
  var selected: Int

  /// `typed` is offered last as a new value where free text is admitted.
  init(_ choices: [Choice], typed: String?) {
    let isKnown = choices.contains { $0.text == typed }
    let new = typed.flatMap { $0.isEmpty || isKnown ? nil : Choice(text: $0, detail: "nouveau") }
    self.choices = choices + (new.map { [$0] } ?? [])
    selected = 0
  }

  var picked: Choice? { choices.indices.contains(selected) ? choices[selected] : nil }

  mutating func move(_ step: Int) {
    guard !choices.isEmpty else { return }
    selected = max(0, min(choices.count - 1, selected + step))
  }
}
