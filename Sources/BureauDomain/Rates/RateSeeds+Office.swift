extension RateSeeds {
  /// The reminders are the program's, not a text's: the office sets them as it likes.
  static let delays: [Rate] =
    [
      reminder(.placeFirst, 30), reminder(.placeSecond, 15), reminder(.placeLast, 8),
      reminder(.orderFirst, 60), reminder(.orderSecond, 30), reminder(.orderLast, 7),
      reminder(.conventionFirst, 15), reminder(.conventionSecond, 8),
      reminder(.conventionLast, 3), reminder(.attestation, 14),
    ] + contactDelays + [
      idleSession,
      row(
        .delay(.accident), 48 * 60, from: on(1, 1, 2010),
        "Code de la sécurité sociale, R. 441-3, dimanches et jours fériés non compris", .probable),
    ]

  /// Those that came after the first release of the tables.
  public static let contactDelays = [reminder(.partnerContact, 6), reminder(.directory, 12)]

  /// How long a screen that may name pupils stays open with nobody before it; it came later.
  public static let idleSession = row(
    .delay(.idleSession), 15, from: reminderStart,
    "Repère du logiciel, à convenir avec le RSSI de l'académie", .probable)

  /// Since when the reminders of the program hold.
  static let reminderStart = on(1, 9, 2023)

  /// No text fixes most of them: the DPO of the académie reads the list again.
  static let retention: [Rate] = [
    kept(.prospects, 36, "Recommandation de la CNIL, prospects professionnels"),
    kept(.companyFollowUp, 36, "Usage de services publics, à relire avec le DPO", .probable),
    kept(.signedConventions, 24, "Avis d'un DPO d'université, à relire avec le DPO", .probable),
    kept(.cancelledConventions, 24, "Usage de services publics, à relire avec le DPO", .probable),
    kept(.messages, 6, "Usage de services publics, à relire avec le DPO", .probable),
    kept(.learnerFiles, 120, "Instruction 2005-003 sur le tri des archives", .probable),
    kept(.allowancePapers, 120, "Contrôle de l'ASP sur l'allocation de PFMP", .probable),
    learnerAccess,
  ]

  /// That of the log of who opened which learner, which came later.
  public static let learnerAccess = kept(
    .learnerAccess, 12,
    "Délibération CNIL 2021-122 du 14 octobre 2021 : journaux gardés de six mois à un an")

  private static func reminder(_ delay: OfficeDelay, _ value: Int) -> Rate {
    row(.delay(delay), value, from: reminderStart, "Repère du logiciel, au choix du bureau")
  }

  private static func kept(
    _ data: RetainedData, _ months: Int, _ text: String, _ confidence: Confidence = .sure
  ) -> Rate {
    row(.retention(data), months, from: on(25, 5, 2018), text, confidence)
  }
}
