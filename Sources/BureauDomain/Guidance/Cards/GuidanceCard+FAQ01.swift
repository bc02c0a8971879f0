extension GuidanceCard {
  /// The entry of the school in the national directory.
  static let faq01 = GuidanceCard(
    .faq(1), .office,
    question: "Comment corriger notre fiche dans l'annuaire national des bureaux ?",
    content: GuidanceContent(
      answer: """
        Lycée public : adressez-vous à la DSI de votre académie. L'annuaire de education.gouv.fr \
        reprend ce que les DSI transmettent ; le lycée ne le modifie pas lui-même.
        """,
      steps: [
        "Relisez votre fiche sur education.gouv.fr et notez ce qui est faux.",
        "Vérifiez que le bureau a son adresse électronique normée : l'annuaire en dépend.",
        "Écrivez à la DSI de l'académie, avec l'UAI du lycée et la correction demandée.",
      ],
      actors: [
        GuidanceActor("DSI du rectorat", "fait remonter les informations des lycées publics"),
        GuidanceActor("Lycée", "signale l'erreur à la DSI"),
      ],
      contacts: [.itService],
      reading: [
        "Notez ici la date de votre relecture : le logiciel la rappelle au bout d'un an."
      ]),
    privateContent: GuidanceContent(
      answer: """
        Lycée privé sous contrat : adressez-vous au service de l'enseignement privé de votre \
        académie. Il fournit les éléments, le ministère met l'annuaire à jour.
        """,
      steps: [
        "Relisez votre fiche sur education.gouv.fr et notez ce qui est faux.",
        "Écrivez au service académique de l'enseignement privé, avec l'UAI et la correction.",
      ],
      actors: [
        GuidanceActor(
          "Service académique de l'enseignement privé", "fournit les données des lycées privés"),
        GuidanceActor(
          "Sous-direction de l'enseignement privé du ministère", "déclenche la mise à jour"),
      ],
      contacts: [.privateEducationService],
      reading: [
        "Notez ici la date de votre relecture : le logiciel la rappelle au bout d'un an."
      ]),
    sources: [.nationalFAQ, .nationalDirectory], seeAlso: [.faq(6), .card(1)],
    keywords: """
      coordonnées du lycée fausses ou absentes, site du ministère, adresse mail normée, boîte aux \
      lettres, actualiser, mise à jour, téléphone erroné, liste des bureaux, référencement, DSI
      """)
}
