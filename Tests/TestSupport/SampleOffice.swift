internal import BureauDomain

/// The school and the people of its office.
enum SampleOffice {
  static func establishment(_ id: Establishment.ID) -> Establishment {
    Establishment(
      id: id, uai: Uai(sample: "0579901C"), name: "Lycée professionnel Élise-Deroche",
      kind: .vocational, sector: .public, academy: "Nancy-Metz", zone: .b,
      commune: SampleTown.metz.commune, town: SampleTown.metz.name,
      postalCode: SampleTown.metz.postalCode,
      mailbox: Email(sample: "bureau.entreprises@lycee-deroche.example"),
      directoryVerifiedOn: Day(sample: "2026-09-08"), academicCorrespondent: "Mme Hartmann")
  }

  static func petit(_ id: Agent.ID) -> Agent {
    Agent(
      id: id, name: "Mme Petit", roles: [.officer, .administrator], functions: [.officer],
      homeCommune: SampleTown.marly.commune, homeTown: SampleTown.marly.name,
      vehicle: Vehicle(
        .car(fiscalPower: 5), authorisedOn: Day(sample: "2026-09-01"),
        insuranceEnd: Day(sample: "2027-03-31")),
      contractEnd: Day(sample: "2027-08-31"))
  }

  static func duval(_ id: Agent.ID) -> Agent {
    Agent(
      id: id, name: "M. Duval", roles: [.ddfpt], functions: [.ddfpt],
      homeCommune: SampleTown.metz.commune, homeTown: SampleTown.metz.name)
  }

  static func weber(_ id: Agent.ID) -> Agent {
    Agent(
      id: id, name: "Mme Weber", roles: [.assistant], functions: [.technicalAssistant],
      homeTown: SampleTown.thionville.name)
  }

  static func klein(_ id: Agent.ID) -> Agent {
    Agent(id: id, name: "M. Klein", roles: [.reader], functions: [.teacher])
  }

  /// The whole week, with M. Duval in place of Mme Petit on Wednesdays.
  static func cover(
    _ id: WeeklyCover.ID, of establishment: Establishment.ID, _ petit: Agent, _ duval: Agent
  ) -> WeeklyCover {
    WeeklyCover(
      id: id, establishment: establishment,
      slots: WeeklyCover.weekdays.flatMap { day in
        let keeper = day == .wednesday ? duval : petit
        return (day == .wednesday ? [.morning] : HalfDay.allCases).map {
          CoverSlot(day, $0, agent: keeper.id, name: keeper.name)
        }
      })
  }
}
