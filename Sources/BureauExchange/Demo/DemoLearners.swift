internal import BureauDomain
internal import BureauStore

/// The classes of this school year and their learners. Nobody of them exists: the family names are
/// made of two words no family joins.
struct DemoLearners {
  private let calendar: DemoCalendar
  private let session: Session
  private let year: SchoolYear
  private let towns: [DemoTown]
  private var random: DemoRandom
  private var names: [String]

  init(_ calendar: DemoCalendar, by officer: Agent, _ random: DemoRandom) throws {
    self.calendar = calendar
    session = Session(agent: officer)
    year = SchoolYear.containing(calendar.today)
    towns = try DemoTown.all()
    self.random = random
    names = Self.beginnings.flatMap { first in Self.ends.map { first + $0 } }
    names.shuffle(using: &self.random)
  }

  /// Writes them as an import would.
  mutating func fill(_ store: Store) throws {
    for told in DemoClass.all {
      let schoolClass = SchoolClass(
        id: store.newIdentifier(), year: year, label: told.label, formation: told.formation)
      try store.add(schoolClass, by: session, key: store.newOperationKey())
      let learners = (0..<told.size).map { learner(in: told, schoolClass.id, $0, store) }
      try store.importLearners(learners, by: session, key: store.newOperationKey())
    }
    let newcomers = (0..<2).map { learner(in: DemoClass.all[0], nil, $0, store) }
    try store.importLearners(newcomers, by: session, key: store.newOperationKey())
  }

  private mutating func learner(
    in told: DemoClass, _ schoolClass: SchoolClass.ID?, _ number: Int, _ store: Store
  ) -> Learner {
    let familyName = names.popLast() ?? "SANSNOM"
    let town = random.pick(towns)
    let birthDate = SchoolYear(startYear: year.startYear - told.age).first
      .adding(days: random.number(-240...330))
    var learner = Learner(
      id: store.newIdentifier(), familyName: familyName, firstName: random.pick(Self.firstNames),
      birthDate: birthDate, status: told.status, schoolClass: schoolClass,
      homeCommune: town.commune, homeTown: town.name)
    if learner.isMinor(on: calendar.today) == true && random.happens(70) {
      let title = random.pick(["M.", "Mme"])
      learner.representative = LegalRepresentative(name: "\(title) \(familyName)")
    }
    switch (told.label, number) {
    case ("1MVA", 0), ("1MVA", 1), ("TMSPC", 0), ("T COIF", 0), ("T COIF", 1), ("2CAPCUI", 0):
      learner.status = .apprentice
    case ("2MVA", 2), ("1ASSP", 3), ("BTS MCO1", 4):
      learner.leftOn = calendar.past(-random.number(3...25))
    default: break
    }
    return learner
  }

  private static let beginnings = [
    "BRUME", "CLAIRE", "DORÉE", "FAUVEL", "GIVRE", "HERBE", "LUNE", "MIRE", "NUAGE", "ONDE",
    "PLUIE", "ROSÉE", "SABLE", "TERRE",
  ]
  private static let ends = [
    "BOUTON", "CARILLON", "DENTELLE", "ÉCUREUIL", "FANFARE", "GRILLON", "HORLOGE", "LANTERNE",
    "MOULIN", "PINCEAU", "SIFFLET", "TABOURET",
  ]
  private static let firstNames = [
    "Adam", "Aïcha", "Anaïs", "Baptiste", "Chloé", "Clément", "Élise", "Emma", "Enzo", "Fatou",
    "François-Xavier", "Gabriel", "Hugo", "Inès", "Jade", "Jules", "Kévin", "Léa", "Lina", "Loïc",
    "Louise", "Lucas", "Maëlle", "Marie-Lou", "Mathis", "Mohamed", "Noah", "Océane", "Rayan",
    "Salomé", "Théo", "Yanis", "Yasmine", "Zoé",
  ]
}
