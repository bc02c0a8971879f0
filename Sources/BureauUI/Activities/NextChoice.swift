internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The list of next actions in forms: the kinds, and « aucune suite ».
enum NextChoice {
  static let none = Choice(id: "none", text: "aucune suite")

  static func all(_ query: String) -> [Choice] {
    Choices.cases(ActionKind.self, query, label: \.label)
      + [none].filter { Search.answers($0.text, query) }
  }

  /// The decision typed, if the day can be read; a kind without a day is refused by the form.
  static func action(_ choice: Choice, due: String, note: String, _ context: Context) -> NextAction?
  {
    guard let kind = ActionKind(rawValue: choice.id),
      let due = try? Day.parse(due, today: context.today)
    else { return nil }
    return NextAction(
      kind: kind, due: due, owner: context.agent.id, ownerName: context.agent.name, note: note)
  }

  /// What the save does with the action that stands on the company.
  static func decision(_ choice: Choice, due: String, note: String, _ context: Context)
    -> NextStep
  {
    if choice == none { return .clear }
    return action(choice, due: due, note: note, context).map(NextStep.set) ?? .keep
  }

  /// What is wrong with the action and its day.
  static func problems(_ choice: Choice, due: String, _ context: Context) -> [FieldProblem] {
    let field = FieldName.nextAction.rawValue
    if !choice.isChosen, !choice.text.isEmpty {
      return [FieldProblem(field: field, isError: true, "Choisissez l'action dans la liste (F4).")]
    }
    if !choice.isChosen, !due.isEmpty {
      return [FieldProblem(field: field, isError: true, "Dites ce qu'il faudra faire ce jour-là.")]
    }
    guard choice.isChosen, choice != none else { return [] }
    guard !due.isEmpty else {
      return [
        FieldProblem(
          field: "due", isError: true, "Donnez le jour de la prochaine action : +15j, lundi …")
      ]
    }
    return [
      Problems.reading("due", due) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: context.today)
      }
    ].compactMap { $0 }
  }
}
