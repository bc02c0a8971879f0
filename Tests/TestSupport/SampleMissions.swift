internal import BureauDomain
internal import BureauStore

/// The order and the letter of mission of Mme Petit, for the school year.
struct SampleMissions {
  let school: SampleSchool

  func fill() throws {
    let signature = MissionStep(by: "M. Roth", on: Day(sample: "2026-08-28"))
    let submission = MissionStep(
      by: "Mme Petit", agent: school.petit.id, on: Day(sample: "2026-08-25"))
    let order = MissionOrder(
      id: school.store.newIdentifier(), agent: school.petit.id, agentName: school.petit.name,
      kind: .permanent, from: Day(sample: "2026-09-01"), to: Day(sample: "2027-08-31"),
      zone: MissionZone(departments: ["57"]),
      purposes: [.visits, .prospecting, .placements, .network],
      means: [.personalCar, .publicTransport], establishments: [school.establishment.id],
      reference: "OM 2026-14", progress: .signed(signature, after: submission))
    try school.store.save(
      order, on: SampleSchool.today, by: school.session, key: school.store.newOperationKey())
    let letter = MissionLetter(
      id: school.store.newIdentifier(), agent: school.petit.id, agentName: school.petit.name,
      from: Day(sample: "2026-09-01"), to: Day(sample: "2027-08-31"),
      establishments: [school.establishment.id],
      items: [LetterItem(text: "Tenir le portefeuille des entreprises")],
      signatures: [school.establishment.id: signature], inForceOn: Day(sample: "2026-09-01"))
    try school.store.save(letter, by: school.session, key: school.store.newOperationKey())
  }
}
