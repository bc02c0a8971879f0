@testable import BureauDomain

extension Mission {
  static func letter(_ schools: [Establishment.ID]) throws -> MissionLetter {
    MissionLetter(
      id: .init(rawValue: "l1"), agent: .init(rawValue: "g1"), agentName: "Mme Petit",
      from: try Sample.day("2026-09-01"), to: try Sample.day("2027-08-31"),
      establishments: schools, items: [LetterItem(text: "Trouver des lieux d'accueil")])
  }

  static func roadmap() -> Roadmap {
    Roadmap(
      id: .init(rawValue: "m1"), establishment: school, year: SchoolYear(startYear: 2026),
      edition: 2,
      objectives: [
        Objective(
          id: .init(rawValue: "j1"), title: "Soixante places", indicator: .placesOffered,
          target: 60)
      ])
  }
}
