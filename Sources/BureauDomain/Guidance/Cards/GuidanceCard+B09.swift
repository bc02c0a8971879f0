extension GuidanceCard {
  /// Limits of tutors, référents and hosts.
  static let b09 = GuidanceCard(
    .card(9), .placements,
    question: "Combien d'élèves au plus par tuteur, par référent, par entreprise ?",
    content: GuidanceContent(
      answer: """
        Tuteur : trois conventions à la fois. Professeur référent : 16 élèves (24 en BTS). \
        Entreprise : 15 % de l'effectif à partir de 20 salariés, sinon trois stagiaires.
        """,
      steps: [
        "Comptez les stagiaires par semaine civile ; 15 % s'arrondit au nombre supérieur.",
        """
        PFMP obligatoire : un arrêté de l'académie peut porter la limite à 20 % (30 salariés \
        ou plus) ou à cinq.
        """,
        "Maître d'apprentissage : deux apprentis, et un troisième s'il redouble.",
        "Effectif inconnu : demandez-le, l'avertissement tombera.",
      ],
      actors: [
        GuidanceActor("Entreprise", "nomme les tuteurs et tient son quota"),
        GuidanceActor("Chef d'établissement", "nomme les professeurs référents"),
      ],
      reading: ["Le logiciel avertit seulement : l'effectif ou l'arrêté local peut manquer."]),
    sources: [
      .text("Décret n° 2015-1359 du 26 octobre 2015 et code de l'éducation, R.124-12 et R.124-13"),
      .text("Code de l'éducation, D.124-3 : 16 élèves par référent"),
      .text("Code du travail, R.6223-6 et R.6223-22 : maître d'apprentissage"),
    ],
    dated: "textes de 2015 à 2019", confidence: .probable,
    seeAlso: [.faq(7), .card(15), .faq(20)],
    keywords: """
      quota, nombre maximum de stagiaires, plafond, limite, trop d'élèves, effectif, salariés, \
      encadrement, référents, professeur principal, maximum, plusieurs stagiaires, petite \
      entreprise, TPE, PL-05, MA, combien de stagiaires
      """)
}
