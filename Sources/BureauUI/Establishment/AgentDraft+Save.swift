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
        Problems.missing("name", name, "Donnez le nom de la personne."), vehicleProblem,
        try lastAdministrator(context),
      ] + days
      + claimedYears.map {
        Problems.reading(Self.claimedName($0.year), $0.distance, Distance.init(parsing:))
      }
    return typing.compactMap { $0 } + Checks.broken(by: changed(context)).map(Problems.of)
  }

  private var vehicleProblem: FieldProblem? {
    switch vehicleSort.id {
    case Self.car.id:
      guard !VehicleKind.fiscalPowers.contains(Int(power) ?? 0) else { return nil }
      return FieldProblem(
        field: "power", isError: true,
        "Donnez la puissance fiscale de la voiture, un nombre de la carte grise : 5, 7 …")
    case Self.twoWheeler.id:
      guard !cylinderClass.isChosen else { return nil }
      return FieldProblem(
        field: "cylinders", isError: true, "Choisissez la cylindrée du deux-roues (F4).")
    default:
      guard !authorisedOn.isEmpty || !insuranceEnd.isEmpty else { return nil }
      return FieldProblem(
        field: "vehicle", isError: true, "Choisissez le véhicule (F4), ou effacez ses dates.")
    }
  }

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
    changed.vehicle = vehicleKind.map {
      Vehicle(
        $0, authorisedOn: day(authorisedOn, context),
        insuranceEnd: day(insuranceEnd, context))
    }
    changed.claimedBefore = claimedKilometres(over: changed.claimedBefore)
    return changed
  }

  private var vehicleKind: VehicleKind? {
    switch vehicleSort.id {
    case Self.car.id: Int(power).map(VehicleKind.car)
    case Self.twoWheeler.id:
      CylinderClass(rawValue: cylinderClass.id).map(VehicleKind.twoWheeler)
    default: nil
    }
  }

  /// The years of the form as they are typed; the others stay.
  private func claimedKilometres(over before: [Int: Distance]) -> [Int: Distance] {
    claimedYears.reduce(into: before) { claimed, entry in
      claimed[entry.year] = try? Distance(parsing: entry.distance)
    }
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
