import BureauDomain
import TestSupport

@testable import BureauStore

/// One real act of the store for each right, on what belongs to an agent where that matters. A right
/// that no act of the store takes by itself (a signature of a teacher, a copy by whoever owns the
/// file) passes through the door of all writes.
struct DeedAct {
  let school: SampleSchool
  let sample: SamplePlacements

  init() throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
  }

  func run(_ deed: Deed, on owner: Agent, by session: Session) throws {
    let (store, key, today) = (school.store, school.key(), SampleSchool.today)
    let company = try school.company("Garage Moreau")
    switch deed {
    case .editCompanies:
      guard var record = try store.companyFile(company)?.company else { throw StoreError.notFound }
      record.nextAction = NextAction(
        kind: .call, due: today, owner: owner.id, ownerName: owner.name)
      try store.update(record, by: session, key: key)
    case .logActivities:
      try store.abandonActions(of: [company], motive: "essai", on: today, by: session, key: key)
    case .importDirectory:
      guard let line = try store.directory(limit: 1).lines.first,
        let entry = try store.directoryEntry(line.id)
      else { throw StoreError.notFound }
      _ = try store.upsertDirectory([entry], by: session, key: key)
    case .editEstablishment:
      let establishment = try store.establishments()[0]
      try store.saveEstablishment(establishment, by: session, key: key)
    case .editInstitutionContacts:
      try store.save(
        InstitutionContact(id: store.newIdentifier(), kind: .itService, name: "DSI"), by: session,
        key: key)
    case .editOwnProfile:
      try store.saveAgent(try changed(owner) { $0.homeTown = "Yutz" }, by: session, key: key)
    case .manageAgents:
      let end = Day(sample: "2027-08-31")
      try store.saveAgent(try changed(owner) { $0.contractEnd = end }, by: session, key: key)
    case .seePresence:
      _ = try store.present(by: session)
    case .proposePlacement:
      try store.save(
        Lead(
          id: store.newIdentifier(), placement: try sample.placement("tartelette").id,
          company: company, companyName: "Garage Moreau", on: today, by: owner.name),
        by: session, key: key)
    case .editPlacements:
      try store.save(try sample.placement("tartelette"), by: session, key: key)
    case .appraiseHost:
      try store.save(
        Appraisal(id: store.newIdentifier(), company: company, on: today, author: owner.name),
        by: session, key: key)
    case .editRates:
      let rate = try store.rates().bands(of: .monthlyMinimum, on: today)[0]
      try store.update(rate, by: session, key: key)
    case .readLearners:
      _ = try store.learners(LearnerQuery(filter: .present(today)), limit: 1, by: session)
    case .editLearners:
      let placement = try sample.placement("tartelette")
      guard let file = try store.learnerFile(placement.learner, by: school.session) else {
        throw StoreError.notFound
      }
      try store.update(file.learner, by: session, key: key)
    case .importLearners:
      _ = try store.importLearners([], by: session, key: key)
    case .editMissions:
      try store.save(
        MissionOrder(
          id: store.newIdentifier(), agent: owner.id, agentName: owner.name, kind: .single,
          from: today, to: today, zone: MissionZone(departments: ["57"]), purposes: [.visits],
          means: [.publicTransport], establishments: [school.establishment.id]),
        on: today, by: session, key: key)
    case .editOwnClaims:
      _ = try store.claims(of: owner.id, by: session)
    case .controlClaims:
      _ = try store.claims(by: session)
    case .closeYear:
      try store.close(SchoolYear.containing(today), on: today, by: session, key: key)
      try store.reopen(
        SchoolYear.containing(today), motive: "essai", on: today, by: session, key: school.key())
    case .annotateGuidance, .exportCompanies, .exportPlacements, .exportLearners, .readCompanies,
      .readMissions, .backUp, .restore, .assignPlacement, .actAsReferent, .followUpLearner,
      .evaluateLearner:
      try store.noteExport(of: "essai", as: deed, by: session, key: key)
    }
  }

  private func changed(_ agent: Agent, _ change: (inout Agent) -> Void) throws -> Agent {
    guard var agent = try school.store.agent(agent.id) else { throw StoreError.notFound }
    change(&agent)
    return agent
  }
}
