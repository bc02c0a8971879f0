public import BureauDomain
public import BureauStore

/// What comes next, as it was typed.
public struct NextEntry: Hashable, Sendable {
  public enum Wish: Hashable, Sendable {
    /// Nothing was said: what was planned stays.
    case none
    /// « Aucune suite ».
    case nothing
    case action(ActionKind)
  }

  public var wish: Wish
  public var due: String
  public var note: String

  public init(_ wish: Wish = .none, due: String = "", note: String = "") {
    self.wish = wish
    self.due = due
    self.note = note
  }

  /// What is wrong with the action and its day.
  public func faults(today: Day) -> [EntryFault] {
    switch wish {
    case .nothing: return []
    case .none:
      guard !due.isEmpty else { return [] }
      return [
        EntryFault(
          field: FieldName.nextAction.rawValue, "Dites ce qu'il faudra faire ce jour-là.")
      ]
    case .action:
      guard !due.isEmpty else {
        return [
          EntryFault(field: "due", "Donnez le jour de la prochaine action : +15j, lundi …")
        ]
      }
      let fault = EntryFault.reading("due", due) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: today)
      }
      return fault.map { [$0] } ?? []
    }
  }

  /// The action, nil if there is none or its day cannot be read.
  public func action(of agent: Agent, today: Day) -> NextAction? {
    guard case .action(let kind) = wish, let due = try? Day.parse(due, today: today) else {
      return nil
    }
    return NextAction(
      kind: kind, due: due, owner: agent.id, ownerName: agent.name, note: note)
  }

  /// What the save does with the action that stands on the company.
  public func step(of agent: Agent, today: Day) -> NextStep {
    if wish == .nothing { return .clear }
    return action(of: agent, today: today).map(NextStep.set) ?? .keep
  }
}
