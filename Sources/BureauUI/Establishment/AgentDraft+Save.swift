internal import BureauDomain
internal import BureauStore
internal import TextUI

extension AgentDraft {
  func problems(_ context: Context) throws -> [FieldProblem] {
    let days = [
      ("contractEnd", contractEnd), ("authorisedOn", authorisedOn), ("insuranceEnd", insuranceEnd),
    ].map { field, text in
      Problems.reading(field, text) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: context.today)
      }
    }
    let typing =
      [
        Problems.missing("name", name, "Donnez le nom de la personne."), powerProblem,
        Problems.reading("claimed", claimed, Distance.init(parsing:)), yearProblem(context),
        try lastAdministrator(context),
      ] + days
    return typing.compactMap { $0 } + Checks.broken(by: changed(context)).map(Problems.of)
  }

  private var powerProblem: FieldProblem? {
    if power.isEmpty, !authorisedOn.isEmpty || !insuranceEnd.isEmpty {
      return FieldProblem(
        field: "power", isError: true, "Donnez la puissance de la voiture, ou effacez ses dates.")
    }
    guard !power.isEmpty, !(1...50).contains(Int(power) ?? 0) else { return nil }
    return FieldProblem(
      field: "power", isError: true, "La puissance fiscale est un nombre : 5, 7 …")
  }

  private func yearProblem(_ context: Context) -> FieldProblem? {
    guard claimed.isEmpty != claimedYear.isEmpty || Int(claimedYear) == nil, !isUnclaimed else {
      return nil
    }
    return FieldProblem(
      field: "claimedYear", isError: true,
      "Donnez les kilomètres et leur année civile, par exemple \(context.today.year).")
  }

  private var isUnclaimed: Bool { claimed.isEmpty && claimedYear.isEmpty }

  /// Somebody must be left who can manage the agents.
  private func lastAdministrator(_ context: Context) throws -> FieldProblem? {
    guard let agent, !roles.contains(Role.administrator.rawValue),
      try context.isLastAdministrator(agent)
    else { return nil }
    return FieldProblem(
      field: "roles", isError: true,
      "Il ne resterait personne à l'administration : donnez d'abord ce rôle à quelqu'un d'autre.")
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    try context.store.saveAgent(
      changed(context), by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Agent enregistré : \(name)."), then: .pop)
  }

  private func changed(_ context: Context) -> Agent {
    var changed =
      agent ?? Agent(id: context.store.newIdentifier(), name: name, roles: [])
    changed.name = name.trimmingSpaces
    changed.functions = Set(functions.compactMap(AgentFunction.init(rawValue:)))
    changed.functionsMotive = motive.trimmingSpaces.isEmpty ? nil : motive.trimmingSpaces
    changed.roles = Set(roles.compactMap(Role.init(rawValue:)))
    changed.status = AgentStatus(rawValue: status.id)
    changed.origin = AgentOrigin(rawValue: origin.id)
    changed.contractEnd = day(contractEnd, context)
    changed.homeCommune = try? InseeCode(parsing: home.id)
    changed.homeTown = home.text
    changed.vehicle = Int(power).map {
      Vehicle(
        fiscalPower: $0, authorisedOn: day(authorisedOn, context),
        insuranceEnd: day(insuranceEnd, context))
    }
    changed.claimedBefore = claimedKilometres
    return changed
  }

  private var claimedKilometres: ClaimedKilometres? {
    guard let year = Int(claimedYear), let distance = try? Distance(parsing: claimed) else {
      return nil
    }
    return ClaimedKilometres(year: year, distance: distance)
  }

  private func day(_ text: String, _ context: Context) -> Day? {
    try? Day.parse(text, today: context.today)
  }
}

extension Context {
  /// Whether nobody else still in the office administers the base.
  func isLastAdministrator(_ agent: Agent) throws -> Bool {
    guard agent.roles.contains(.administrator) else { return false }
    return try !store.agents().contains {
      $0.id != agent.id && $0.closing == nil && $0.roles.contains(.administrator)
    }
  }
}
