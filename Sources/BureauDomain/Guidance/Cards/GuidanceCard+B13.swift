extension GuidanceCard {
  /// Costs of travel.
  static let b13 = GuidanceCard(
    .card(13), .travel,
    question: "Combien me rembourse-t-on : kilomètres, repas, nuits ?",
    content: GuidanceContent(
      answer: """
        Le barème dépend du jour, de la puissance de la voiture et des kilomètres faits depuis le \
        1er janvier. Repas et nuits sont des forfaits. Les montants sont dans « Barèmes ».
        """,
      steps: [
        "Demandez d'abord l'autorisation d'utiliser votre voiture ; carte grise et assurance à jour.",
        "Notez les kilomètres réellement faits, d'étape en étape, depuis le lycée ou de chez vous.",
        "Repas : il faut être absent tout 11 h - 14 h, ou tout 18 h - 21 h.",
        "Repas au restaurant administratif : moitié du forfait ; offert : rien.",
        "Gardez les justificatifs, puis faites contrôler et signer l'état de frais.",
      ],
      actors: [
        GuidanceActor("Chef de service", "autorise la voiture personnelle"),
        GuidanceActor("Adjoint gestionnaire ou rectorat", "contrôle et paie"),
        GuidanceActor("Académie, conseil d'administration", "peuvent avoir leurs règles"),
      ],
      reading: [
        "Sans barème pour ce jour, le logiciel ne calcule rien : il le dit.",
        "Une tranche franchie en route partage le trajet entre deux taux (à vérifier).",
      ]),
    privateContent: GuidanceContent(
      answer: """
        Les barèmes sont ceux de votre employeur : demandez-les et saisissez-les dans « Barèmes ». \
        Ceux de l'État, déjà présents, ne sont qu'un repère.
        """,
      steps: [
        "Demandez l'accord de votre direction avant d'utiliser votre voiture.",
        "Notez les kilomètres réellement faits et gardez les justificatifs.",
        "Faites signer l'état de frais par la direction.",
      ],
      actors: [GuidanceActor("Direction", "fixe les barèmes et paie")]),
    sources: [
      .travelDecree,
      .text(
        "Arrêté du 3 juillet 2006 sur les indemnités kilométriques, taux du 14 mars 2022",
        "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000792695/"),
      .text("Arrêté du 20 septembre 2023 : repas et nuits, depuis le 22 septembre 2023"),
    ],
    dated: "barèmes de 2022 et 2023", confidence: .probable,
    seeAlso: [.faq(3), .card(12), .card(16)],
    keywords: """
      IK, indemnités kilométriques, barème kilométrique, taux, tarif, euros, centimes, chevaux \
      fiscaux, CV, puissance fiscale, moto, scooter, hôtel, nuitée, hébergement, restaurant, midi, \
      déjeuner, dîner, cantine, péage, parking, Chorus DT, état de frais, note de frais, avance, \
      voiture personnelle, covoiturage, train, OM-05, OM-06, essence, carburant, montant
      """)
}
