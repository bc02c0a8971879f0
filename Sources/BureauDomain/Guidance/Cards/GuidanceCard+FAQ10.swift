extension GuidanceCard {
  /// Whether posts last.
  static let faq10 = GuidanceCard(
    .faq(10), .office,
    question: "Le poste est-il pérenne, ou à renouveler chaque année ?",
    content: GuidanceContent(
      answer: """
        Pérenne, répond la FAQ pour 2024. Le financement par l'État ou par le fonds académique de \
        mutualisation (FAM) a vocation à durer.
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
