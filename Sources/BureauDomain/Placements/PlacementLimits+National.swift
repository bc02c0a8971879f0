extension PlacementLimits {
  /// The national texts as known in November 2026. Hours of minors: code du travail, L. 3162-1 for
  /// 35 and 8 hours; the figures under sixteen and fifteen are to be verified. A local order may
  /// raise the quota of hosts.
  public static let national = PlacementLimits(
    tutor: Limit(3, "code de l'éducation, R. 124-13"),
    referent: Limit(16, "code de l'éducation, D. 124-3"),
    higherReferent: Limit(24, "code de l'éducation, D. 124-3"),
    smallHost: Limit(3, "code de l'éducation, R. 124-10"),
    hostPercent: Limit(15, "code de l'éducation, R. 124-10"), quotaWorkforce: 20,
    minors: [
      MinorHours(
        under: 15, perDay: 7 * 60, perWeek: 30 * 60, nightFrom: at(20), nightTo: at(6),
        text: "à vérifier pour les moins de 15 ans"),
      MinorHours(
        under: 16, perDay: 7 * 60, perWeek: 35 * 60, nightFrom: at(20), nightTo: at(6),
        text: "code du travail, L. 3162-1 et L. 3163-1 ; 7 h par jour : à vérifier"),
      MinorHours(
        under: 18, perDay: 8 * 60, perWeek: 35 * 60, nightFrom: at(22), nightTo: at(6),
        text: "code du travail, L. 3162-1 et L. 3163-1"),
    ],
    cycles: [
      CycleWeeks(
        diploma: .cap, from: SchoolYear(startYear: 2019), weeks: 12,
        text: "12 à 14 semaines selon la spécialité, à vérifier dans son arrêté"),
      CycleWeeks(
        diploma: .vocationalBaccalaureate, from: SchoolYear(startYear: 2019), weeks: 22,
        text: "22 semaines avant le décret 2024-542"),
      CycleWeeks(
        diploma: .vocationalBaccalaureate, from: SchoolYear(startYear: 2024), weeks: 20,
        text: "20 semaines, décret 2024-542 du 13 juin 2024"),
    ])

  private static func at(_ hour: Int) -> ClockTime { ClockTime(wrapping: 60 * hour) }
}
