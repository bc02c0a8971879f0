internal import BureauDomain
internal import BureauStore

/// The school and the people of its office, all invented.
struct DemoOffice {
  let establishment: Establishment
  /// The second school of the officer's post.
  let centre: Establishment
  let officer: Agent
  let ddfpt: Agent
  let assistant: Agent
  let teacher: Agent

  var agents: [Agent] { [officer, ddfpt, assistant, teacher] }

  init(_ store: Store, _ calendar: DemoCalendar) throws {
    let metz = try DemoTown(code: "57463")
    let marly = try DemoTown(code: "57447")
    let year = SchoolYear.containing(calendar.today)
    establishment = Establishment(
      id: store.newIdentifier(), uai: try Uai(parsing: "0579901C"),
      name: "Lycée polyvalent Élise-Deroche", kind: .comprehensive, sector: .public,
      academy: "Nancy-Metz", zone: .b, commune: metz.commune, town: metz.name,
      postalCode: metz.postalCode,
      mailbox: try Email(parsing: "bureau.entreprises@lycee-deroche.example"),
      phone: try Phone(parsing: "03 53 01 99 00"), assimilatedCommunes: [marly.commune],
      directoryVerifiedOn: calendar.past(-400), academicCorrespondent: "Mme Hartmann",
      hasHigherSection: true,
      regulatedWorks: RegulatedWorks(
        declaredOn: year.previous.first, until: year.next.last))
    centre = Establishment(
      id: store.newIdentifier(), uai: try Uai(parsing: "0579902D"),
      name: "CFA de l'Éducation nationale Metz-Nord", kind: .apprenticeCentre, sector: .public,
      academy: "Nancy-Metz", zone: .b, commune: metz.commune, town: metz.name,
      postalCode: metz.postalCode)
    officer = Agent(
      id: store.newIdentifier(), name: "Mme Petit", roles: [.officer, .administrator],
      functions: [.officer], homeCommune: marly.commune, homeTown: marly.name,
      vehicle: Vehicle(
        .car(fiscalPower: 5), authorisedOn: year.first, insuranceEnd: calendar.future(120)),
      claimedBefore: [calendar.today.year: Distance(metres: 1_240_000)],
      status: .contract, origin: .business, contractEnd: year.last)
    ddfpt = Agent(
      id: store.newIdentifier(), name: "M. Duval", roles: [.ddfpt], functions: [.ddfpt],
      homeCommune: metz.commune, homeTown: metz.name)
    assistant = Agent(
      id: store.newIdentifier(), name: "Mme Weber", roles: [.assistant],
      functions: [.technicalAssistant], homeCommune: metz.commune, homeTown: metz.name)
    teacher = Agent(
      id: store.newIdentifier(), name: "M. Klein", roles: [.reader], functions: [.teacher])
  }
}
