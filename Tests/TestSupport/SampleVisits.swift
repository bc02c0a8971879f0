internal import BureauDomain
internal import BureauStore

/// A year of activities of the sample school, in the order of the days.
enum SampleVisits {
  static let all = lastYear + spring + autumn + planned

  private static let lastYear: [SampleVisit] = [
    SampleVisit(
      firm: 103, kind: .visit, on: "2025-12-04", from: "09:00", to: "10:15", agent: .petit,
      met: [0], purposes: [.places, .tutors], results: [.placesOffered, .tutorTraining],
      offers: [offer("CAP Menuisier fabricant", "PFMP 1", 1, .filled)],
      notes: "Atelier clair, deux établis libres."),
    SampleVisit(
      firm: 101, kind: .call, on: "2025-12-09", agent: .petit, results: [.answered],
      place: .remote),
    SampleVisit(
      firm: 111, kind: .visit, on: "2026-01-13", agent: .duval, met: [0], purposes: [.places],
      notes: "Accueil rapide, personne ne suit les élèves."),
    SampleVisit(
      firm: 102, kind: .fair, on: "2026-01-30", agent: .petit, axis: .pathways,
      results: [.talk], notes: "Forum des métiers du lycée.", place: .atSchool),
    SampleVisit(
      firm: 112, kind: .mail, on: "2026-02-18", agent: .weber, results: [.refusal],
      place: .remote),
  ]

  private static let spring: [SampleVisit] = [
    SampleVisit(
      firm: 101, kind: .visit, on: "2026-03-12", from: "14:00", to: "15:10", agent: .petit,
      met: [0], purposes: [.places, .tutors], results: [.placesOffered],
      offers: [offer("Bac pro Maintenance des véhicules", "PFMP 1", 1, .filled)]),
    SampleVisit(
      firm: 103, kind: .visit, on: "2026-03-12", from: "16:00", to: "16:40", agent: .petit,
      met: [0], purposes: [.appraisal], notes: "Élève autonome, tuteur content.",
      place: .atCompany),
    SampleVisit(
      firm: 104, kind: .meeting, on: "2026-04-21", from: "10:00", to: "11:30", agent: .duval,
      met: [0], purposes: [.apprenticeship, .tax], results: [.tax], place: .atSchool),
    SampleVisit(
      firm: 110, kind: .call, on: "2026-05-06", agent: .weber, met: [0], results: [.answered],
      notes: "Rappeler à la rentrée.", place: .remote),
    SampleVisit(
      firm: 104, kind: .visit, on: "2026-05-19", from: "09:30", to: "11:00", agent: .petit,
      met: [0], purposes: [.places], results: [.placesOffered],
      offers: [
        offer("Bac pro Technicien en chaudronnerie industrielle", "PFMP 2", 2, .confirmed),
        offer("Bac pro Maintenance des systèmes de production", "PFMP 2", 1, .announced),
      ]),
    SampleVisit(
      firm: 102, kind: .visit, on: "2026-06-11", from: "14:30", to: "16:00", agent: .petit,
      met: [0, 1], purposes: [.places, .jury, .tutors],
      results: [.placesOffered, .jury, .tutorTraining],
      offers: [offer("Bac pro Ouvrages du bâtiment : métallerie", "PFMP 1", 2, .partlyFilled)],
      notes: "Mme Œuvrard accepte le jury de juin."),
    SampleVisit(
      firm: 113, kind: .call, on: "2026-06-25", agent: .weber, results: [.answered],
      notes: "Cesse son activité le 1er juillet.", place: .remote),
  ]

  private static let autumn: [SampleVisit] = [
    SampleVisit(
      firm: 105, kind: .call, on: "2026-09-10", agent: .petit, met: [0], results: [.answered],
      place: .remote),
    SampleVisit(
      firm: 114, kind: .call, on: "2026-09-22", agent: .petit, results: [.refusal],
      place: .remote),
    SampleVisit(
      firm: 105, kind: .visit, on: "2026-10-06", from: "15:00", to: "15:30", agent: .petit,
      met: [0], purposes: [.courtesy, .places], notes: "Hésite : petite équipe, four tôt le matin."),
    SampleVisit(
      firm: 106, kind: .call, on: "2026-10-13", agent: .weber, met: [0], results: [.answered],
      notes: "D'accord pour une visite en novembre.", place: .remote),
    SampleVisit(
      firm: 101, kind: .visit, on: "2026-10-20", from: "14:00", to: "15:10", agent: .duval,
      met: [0, 1], purposes: [.places, .tutors], results: [.placesOffered, .tutorTraining],
      offers: [
        offer("Bac pro Maintenance des véhicules", "PFMP 2", 2, .confirmed),
        offer("CAP Peinture en carrosserie", "PFMP 1", 1, .announced),
      ], notes: "Reprend deux élèves de première. Nouveau pont élévateur."),
    SampleVisit(
      firm: 107, kind: .call, on: "2026-11-19", agent: .petit, results: [.notReached],
      place: .remote),
    SampleVisit(
      firm: 107, kind: .call, on: "2026-11-23", agent: .petit, results: [.messageLeft],
      place: .remote),
    SampleVisit(
      firm: 104, kind: .visit, on: "2026-11-17", agent: .petit,
      state: .notDone(motive: "intempéries, route fermée"), purposes: [.places]),
  ]

  private static let planned: [SampleVisit] = [
    SampleVisit(
      firm: 102, kind: .visit, on: "2026-11-25", from: "14:00", to: "15:00", agent: .petit,
      state: .planned, met: [0], purposes: [.places, .appraisal]),
    SampleVisit(
      firm: 106, kind: .visit, on: "2026-11-26", from: "09:30", to: "10:30", agent: .weber,
      state: .planned, met: [0], purposes: [.courtesy, .places]),
    SampleVisit(
      firm: 104, kind: .meeting, on: "2026-12-03", from: "10:00", to: "12:00", agent: .petit,
      state: .planned, axis: .pathways, met: [0], purposes: [.apprenticeship], place: .atSchool),
  ]

  private static func offer(
    _ formation: String, _ period: String, _ places: Int, _ state: OfferState
  ) -> NewOffer {
    NewOffer(
      formation: Formation(label: formation), period: period, places: places, state: state)
  }
}
