extension RateSeeds {
  static let periods: [Rate] = [
    row(.period(.capLeast), 12, from: on(1, 9, 2019), capText, .probable),
    row(.period(.capMost), 14, from: on(1, 9, 2019), capText, .probable),
    row(
      .period(.bacPro), 22, from: on(1, 9, 2019), to: on(31, 8, 2024),
      "Durée du bac pro avant le décret 2024-542 du 13 juin 2024", .probable),
    row(
      .period(.bacPro), 20, from: on(1, 9, 2024),
      "Décret 2024-542 du 13 juin 2024 ; la spécialité peut répartir autrement"),
    row(
      .period(.finalYear), 6, from: on(1, 9, 2024),
      "Arrêté du 22 janvier 2024, terminale professionnelle", .probable),
    row(
      .period(.finalChoice), 6, from: on(1, 9, 2024), to: on(31, 8, 2025),
      "Arrêté du 22 janvier 2024, parcours différencié"),
    row(
      .period(.finalChoice), 4, from: on(1, 9, 2025),
      "Arrêté du 22 janvier 2024 modifié, parcours personnalisé", .toVerify),
    row(
      .period(.onePeriodLeast), 3, from: on(1, 9, 2019),
      "Arrêtés de 2018 sur les PFMP ; la 2nde peut adapter", .probable),
    row(
      .period(.preparation), 1, from: on(29, 3, 2016),
      "Circulaire 2016-053 du 29 mars 2016", .probable),
    row(
      .period(.sameHost), 6, from: on(1, 12, 2014),
      "Code de l'éducation, L. 124-5", .toVerify),
    row(
      .period(.gratificationMonths), 2, from: on(1, 12, 2014),
      "Code de l'éducation, L. 124-6", .probable),
    row(
      .period(.gratificationDays), 44, from: on(1, 12, 2014),
      "Code de l'éducation, L. 124-6 et D. 124-6", .probable),
  ]

  static let limits: [Rate] = [
    row(.limit(.tutor), 3, from: on(29, 10, 2015), "Code de l'éducation, R. 124-13"),
    row(.limit(.referent), 16, from: on(29, 3, 2016), "Code de l'éducation, D. 124-3"),
    row(.limit(.referentHigher), 24, from: on(29, 3, 2016), "Code de l'éducation, D. 124-3"),
    row(.limit(.hostThreshold), 20, from: on(29, 10, 2015), hostText),
    row(.limit(.hostShare), 15, from: on(29, 10, 2015), hostText),
    row(.limit(.smallHost), 3, from: on(29, 10, 2015), hostText),
    row(.limit(.hostThresholdByOrder), 30, from: on(29, 10, 2015), hostByOrderText, .toVerify),
    row(.limit(.hostShareByOrder), 20, from: on(29, 10, 2015), hostByOrderText, .toVerify),
    row(.limit(.smallHostByOrder), 5, from: on(29, 10, 2015), hostByOrderText, .toVerify),
    row(.limit(.apprentices), 2, from: on(1, 1, 2019), masterText),
    row(.limit(.apprenticeRepeating), 1, from: on(1, 1, 2019), masterText),
    row(
      .limit(.gratificationShare), 15, from: on(1, 9, 2015),
      "Code de l'éducation, L. 124-6 et D. 124-8 : part du plafond horaire de la sécurité sociale",
      .probable),
  ]

  private static let capText = "Arrêtés de spécialité du CAP, 12 à 14 semaines selon la spécialité"
  private static let hostText = "Code de l'éducation, R. 124-10"
  private static let hostByOrderText =
    "Code de l'éducation, R. 124-11 : seulement si un arrêté du recteur le permet"
  private static let masterText = "Code du travail, R. 6223-6"
}
