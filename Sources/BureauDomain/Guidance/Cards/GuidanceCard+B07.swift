extension GuidanceCard {
  /// Hours of minors.
  static let b07 = GuidanceCard(
    .card(7), .placements, appliesTo: "élèves de moins de 18 ans",
    question: "Quels horaires pour un élève mineur en entreprise ?",
    content: GuidanceContent(
      answer: """
        Au plus 8 heures par jour et 35 par semaine, sans travail de nuit, avec 30 minutes de pause \
        au bout de 4 h 30 et deux jours de repos de suite. Moins encore avant 16 ans.
        """,
      steps: [
        "De 16 à 18 ans : rien entre 22 h et 6 h, 12 heures de repos entre deux journées.",
        "Avant 16 ans : 7 heures par jour, rien entre 20 h et 6 h, 14 heures de repos.",
        "Avant 15 ans : 30 heures par semaine au plus (à vérifier).",
        "Les deux jours de repos comprennent le dimanche ; certains secteurs y dérogent.",
        "Écrivez les horaires dans la convention, et comparez avant de l'éditer.",
      ],
      actors: [
        GuidanceActor("Entreprise", "respecte les horaires de la convention"),
        GuidanceActor("Lycée", "vérifie les horaires avant de signer"),
      ],
      reading: ["Le logiciel avertit, il ne refuse pas : un secteur peut avoir sa dérogation."]),
    sources: [
      .text("Convention type de PFMP de 2016, articles 9 et 10"),
      .text("Code du travail, durée du travail des jeunes"),
    ],
    confidence: .probable, seeAlso: [.card(8), .card(10), .card(15)],
    keywords: """
      jeune, moins de 18 ans, 16 ans, 15 ans, âge, heures, durée du travail, nuit, le soir, \
      dimanche, week-end, samedi, repos, pause, boulangerie, restauration, hôtellerie, PL-04, \
      amplitude, temps de travail, jour férié
      """)
}
