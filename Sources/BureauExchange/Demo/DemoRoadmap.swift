internal import BureauDomain
internal import BureauStore

/// The roadmap of the year and the letter of the officer.
struct DemoRoadmap {
  let store: Store
  let office: DemoOffice
  let calendar: DemoCalendar

  func tell() throws {
    let session = Session(agent: office.officer)
    let year = SchoolYear.containing(calendar.today)
    let objectives = Self.wishes.map { wish in
      let owner = wish.isOfficer ? office.officer : office.ddfpt
      return Objective(
        id: store.newIdentifier(), title: wish.title, indicator: wish.indicator,
        target: wish.target, owner: owner.id, ownerName: owner.name, lastResult: wish.last)
    }
    try store.save(
      Roadmap(
        id: store.newIdentifier(), establishment: office.establishment.id, year: year,
        adoptedOn: year.first.adding(days: Self.adopted), objectives: objectives), by: session,
      key: store.newOperationKey())
    let letter = MissionLetter(
      id: store.newIdentifier(), agent: office.officer.id, agentName: office.officer.name,
      from: year.first, to: year.last, establishments: [office.establishment.id],
      items: zip(Self.charges, objectives).map { charge, objective in
        LetterItem(text: charge.text, share: charge.share, objective: objective.id)
      })
    try store.save(letter, by: session, key: store.newOperationKey())
    try store.sign(
      letter, for: office.establishment.id,
      MissionStep(by: DemoMissions.head, on: year.first.adding(days: Self.signed)), by: session,
      key: store.newOperationKey())
  }

  private struct Wish {
    let title: String
    let indicator: Indicator?
    let target: Int?
    let last: Int?
    let isOfficer: Bool
  }

  private static let wishes = [
    Wish(
      title: "Rencontrer chaque partenaire dans l'année", indicator: .companiesMet, target: 80,
      last: 71, isOfficer: true),
    Wish(
      title: "Gagner dix partenaires", indicator: .newPartners, target: 10, last: 8,
      isOfficer: true),
    Wish(
      title: "Des places pour chaque période", indicator: .placesOffered, target: 120, last: 96,
      isOfficer: true),
    Wish(
      title: "Faire former les tuteurs", indicator: .tutorsForwarded, target: 15, last: nil,
      isOfficer: true),
    Wish(
      title: "Présenter le bureau aux équipes", indicator: nil, target: nil, last: nil,
      isOfficer: false),
  ]

  private static let charges: [(text: String, share: LetterShare)] = [
    ("Visiter les partenaires et tenir leurs fiches", .own),
    ("Prospecter de nouveaux lieux d'accueil", .own),
    ("Recenser les places par formation et par période, avec les équipes", .shared),
    ("Relayer les besoins de formation des tuteurs vers le CAFOC", .own),
    ("Faire connaître le bureau dans le lycée et au dehors", .transversal),
  ]

  private static let adopted = 20
  private static let signed = 3
}
