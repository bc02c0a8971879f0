extension GuidanceCard {
  /// Whether posts last.
  static let faq10 = GuidanceCard(
    .faq(10), .office,
    question: "Le poste et ses moyens sont-ils reconduits d'une année à l'autre ?",
    content: GuidanceContent(
      answer: """
        Oui en principe : la FAQ dit les postes pérennes. Les moyens de l'État et ceux du fonds de \
        mutualisation de l'apprentissage (FAM) ont vocation à durer. Réponse donnée pour 2024.
        """,
      steps: [
        "Pour votre année, demandez confirmation à l'académie."
      ],
      actors: [GuidanceActor("Académie", "attribue les moyens")],
      contacts: [.academicCorrespondent],
      reading: [
        "Le poste dure, un contrat a sa date de fin : ne confondez pas les deux.",
        "Si la personne change, gardez tout ici : son successeur reprendra le fil.",
      ]),
    sources: [.nationalFAQ], dated: "année 2024", seeAlso: [.faq(9), .faq(11), .card(17)],
    keywords: """
      pérenne, durable, renouvelé, renouvellement, suppression de poste, supprimé, l'an prochain, \
      l'année prochaine, rentrée prochaine, avenir, fin du dispositif, s'arrêter, maintenu, \
      toujours financé, combien de temps, continuer, permanent, reconduction
      """)
}
