internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// The list of next actions in forms: the kinds, and « aucune suite ».
enum NextChoice {
  static let none = Choice(id: "none", text: "aucune suite")

  static func all(_ query: String) -> [Choice] {
    Choices.cases(ActionKind.self, query, label: \.label)
      + [none].filter { Search.answers($0.text, query) }
  }

  /// The action of a choice and its day, as they were typed.
  static func entry(_ choice: Choice, due: String, note: String) -> NextEntry {
    if choice == none { return NextEntry(.nothing) }
    guard let kind = ActionKind(rawValue: choice.id) else {
      return NextEntry(due: choice.text.isEmpty ? due : "")
    }
    return NextEntry(.action(kind), due: due, note: note)
  }

  /// The decision typed, if the day can be read; a kind without a day is refused by the form.
  static func action(_ choice: Choice, due: String, note: String, _ context: Context) -> NextAction?
  {
    entry(choice, due: due, note: note).action(of: context.agent, today: context.today)
  }

  /// What the save does with the action that stands on the company.
  static func decision(_ choice: Choice, due: String, note: String, _ context: Context)
    -> NextStep
  {
    entry(choice, due: due, note: note).step(of: context.agent, today: context.today)
  }

  /// What is wrong with the action and its day.
  static func problems(_ choice: Choice, due: String, _ context: Context) -> [FieldProblem] {
    [problem(choice)].compactMap { $0 }
      + entry(choice, due: due, note: "").faults(today: context.today).map(Problems.of)
  }

  /// A text that is none of the list.
  static func problem(_ choice: Choice) -> FieldProblem? {
    guard !choice.isChosen, !choice.text.isEmpty else { return nil }
    return FieldProblem(
      field: FieldName.nextAction.rawValue, isError: true,
      "Choisissez l'action dans la liste (F4).")
  }
}
