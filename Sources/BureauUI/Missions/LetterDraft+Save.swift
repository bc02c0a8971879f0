internal import BureauDomain
internal import BureauStore
internal import TextUI

extension LetterDraft {
  func problems(_ context: Context) throws -> [FieldProblem] {
    func day(_ field: String, _ text: String) -> [FieldProblem?] {
      [
        Problems.missing(field, text, "Donnez le jour."),
        Problems.reading(field, text) { (text) throws(ValueRefusal) in
          try Day.parse(text, today: context.today)
        },
      ]
    }
    let typing =
      (day("from", from) + day("to", to) + [
        Problems.missing(FieldName.agent.rawValue, agent.id, "Choisissez l'agent."),
        rows.allSatisfy(\.isBlank)
          ? FieldProblem(
            field: "text.0", isError: true, "Donnez au moins une mission, en une ligne.") : nil,
        schools.isEmpty
          ? FieldProblem(field: "schools", isError: true, "Cochez le lycée servi.") : nil,
      ]).compactMap { $0 }
    guard typing.isEmpty, let changed = changed(context) else { return typing }
    guard changed.from <= changed.to else {
      return [
        FieldProblem(
          field: "to", isError: true,
          "La fin (\(changed.to)) vient avant le début (\(changed.from)) : corrigez l'une des deux."
        )
      ]
    }
    let roadmap = try changed.establishments.first.flatMap {
      try context.store.roadmap(of: $0, in: SchoolYear.containing(changed.from))
    }
    return Checks.broken(by: changed, roadmap).map(Problems.of)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let changed = changed(context) else { return .stay }
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(
      Notice("Lettre de mission enregistrée : w consigne la signature du chef."), then: .pop)
  }

  private func changed(_ context: Context) -> MissionLetter? {
    guard let first = try? Day.parse(from, today: context.today),
      let last = try? Day.parse(to, today: context.today), agent.isChosen
    else { return nil }
    var changed = letter
    changed.agent = Agent.ID(rawValue: agent.id)
    changed.agentName = agent.text
    changed.from = first
    changed.to = last
    changed.establishments = known.filter { schools.contains($0.id) }
      .map { Establishment.ID(rawValue: $0.id) }
    changed.items = rows.filter { !$0.text.isEmpty }.map { row in
      LetterItem(
        text: row.text.trimmingSpaces, share: LetterShare(rawValue: row.share.id) ?? .own,
        area: Int(row.area.id).flatMap(DdfptMission.init(rawValue:)),
        objective: row.objective.isChosen ? Objective.ID(rawValue: row.objective.id) : nil)
    }
    return changed
  }
}
