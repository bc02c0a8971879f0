extension GuidanceCard {
  /// Durations of PFMP.
  static let b06 = GuidanceCard(
    .card(6), .placements,
    question: "Combien de semaines de PFMP selon le diplôme ?",
    content: GuidanceContent(
      answer: """
        CAP en deux ans : 12 à 14 semaines selon la spécialité. Baccalauréat professionnel : 20 \
        semaines exigées pour l'examen, sous statut scolaire. Vérifiez l'arrêté de la spécialité.
        """,
      steps: [
        "Cherchez dans l'arrêté du diplôme le nombre de semaines et leur répartition.",
        "Comptez au moins trois semaines par période ; la seconde peut s'organiser autrement.",
        "En terminale, la fin d'année change avec le parcours choisi : regardez l'année en cours.",
        "Additionnez le cycle entier : ce qui manque se rattrape avant l'examen.",
      ],
      actors: [
        GuidanceActor("Équipe pédagogique", "fixe les périodes"),
        GuidanceActor("Bureau", "compte les semaines faites et signale ce qui manque"),
      ],
      reading: ["Durées de 2019 pour le CAP : à vérifier à chaque rentrée."]),
    sources: [
      .text("Décret n° 2024-542 du 13 juin 2024 et ses arrêtés : baccalauréat professionnel"),
      .text("Arrêté du 22 janvier 2024 : classe terminale"),
      .text("Éduscol, année de terminale", "https://eduscol.education.fr/3215"),
    ],
    dated: "rentrée 2024 (CAP : 2019)", confidence: .probable,
    seeAlso: [.card(15), .card(11), .faq(20)],
    keywords: """
      durée des stages, nombre de semaines, longueur, période de formation en milieu \
      professionnel, bac pro, seconde, première, terminale, 2nde, 1re, Tle, calendrier, rattrapage, \
      il manque des semaines, PL-08, jours, mois, combien de temps, parcours personnalisé
      """)
}
