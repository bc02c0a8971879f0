internal import BureauDomain
internal import BureauStore
internal import TextUI

extension OrderDraft {
  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = typingProblems(context)
    guard !typing.contains(where: \.isError), let changed = changed(context) else { return typing }
    guard changed.from <= changed.to else {
      return typing + [
        FieldProblem(
          field: FieldName.orderEnd.rawValue, isError: true,
          "La fin (\(changed.to)) vient avant le début (\(changed.from)) : corrigez l'une des deux."
        )
      ]
    }
    let facts = try context.store.missionFacts(
      of: changed.agent, for: changed.establishments.first)
    let broken = Checks.broken(
      by: changed, over: isNew ? nil : order, on: context.today, facts, context.settings,
      try context.store.rates())
    return typing + broken.map(Problems.of)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let changed = changed(context) else { return .stay }
    try context.store.save(
      changed, on: context.today, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(
      Notice(
        isNew
          ? "Ordre préparé : s note qu'il est soumis, w qu'il est signé."
          : "Ordre enregistré : \(changed.agentName)."), then: .pop)
  }

  private func typingProblems(_ context: Context) -> [FieldProblem] {
    func day(_ field: String, _ text: String) -> [FieldProblem?] {
      [
        Problems.missing(field, text, "Donnez le jour."),
        Problems.reading(field, text) { (text) throws(ValueRefusal) in
          try Day.parse(text, today: context.today)
        },
      ]
    }
    let lists = [
      Problems.missing(FieldName.agent.rawValue, agent.text, "Choisissez l'agent."),
      purposes.isEmpty ? missing("purposes", "Cochez au moins un objet.") : nil,
      means.isEmpty
        ? missing(FieldName.vehicle.rawValue, "Cochez au moins un moyen de transport.") : nil,
      unknownDepartment.map {
        missing(
          "departments", "« \($0) » n'est pas un numéro de département : écrivez 57, 2A, 974.")
      },
      zone.isEmpty
        ? FieldProblem(
          field: "academy", isError: false,
          "Sans zone, l'ordre ne dit pas où il autorise à aller : cochez l'académie, ou donnez des "
            + "départements ou des communes.") : nil,
    ]
    return (day("from", from) + day(FieldName.orderEnd.rawValue, to) + lists).compactMap { $0 }
  }

  private func missing(_ field: String, _ sentence: String) -> FieldProblem {
    FieldProblem(field: field, isError: true, sentence)
  }

  private var numbers: [String] {
    departments.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private var unknownDepartment: String? {
    numbers.first { Reference.academy(department: $0) == nil }
  }

  private var zone: MissionZone {
    let isWhole = academy.contains(Self.academyID)
    return MissionZone(
      communes: communes.compactMap { choice in
        InseeCode(rawValue: choice.id).map { .init(code: $0, name: choice.text) }
      },
      departments: numbers, academy: isWhole ? academyName : "",
      academyDepartments: isWhole ? Reference.departments(of: academyName) : [])
  }

  /// The order as typed; a signed one keeps the words that were signed.
  private func changed(_ context: Context) -> MissionOrder? {
    guard let first = try? Day.parse(from, today: context.today),
      let last = try? Day.parse(to, today: context.today)
    else { return nil }
    var changed = order
    changed.to = last
    changed.reference = reference.trimmingSpaces
    changed.notes = notes
    guard !order.isSigned else { return changed }
    changed.agent = Agent.ID(rawValue: agent.id)
    changed.agentName = agent.text
    changed.kind = MissionOrderKind(rawValue: kind.id) ?? order.kind
    changed.from = first
    changed.zone = zone
    changed.purposes = Set(purposes.compactMap(MissionPurpose.init(rawValue:)))
    changed.means = Set(means.compactMap(TravelMeans.init(rawValue:)))
    changed.establishments = known.filter { schools.contains($0.id) }
      .map { Establishment.ID(rawValue: $0.id) }
    return changed
  }
}
