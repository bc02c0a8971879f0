extension GuidanceCard {
  /// Full time or part time.
  static let faq18 = GuidanceCard(
    .faq(18), .people,
    question: "Le poste de responsable est-il forcément à temps plein ?",
    content: GuidanceContent(
      answer: """
        Pas forcément : cela dépend du diagnostic que l'académie fait des besoins de chaque \
        établissement, au vu de son contexte et des moyens qu'il a déjà.
        """,
      steps: [
        "Demandez à l'académie ce que dit le diagnostic de votre lycée.",
        "Comptent : les moyens du DDFPT et de ses assistants techniques, et la taille du lycée.",
        "Compte aussi un CFA EN voisin, avec qui mutualiser.",
      ],
      actors: [GuidanceActor("Académie", "fait le diagnostic, lycée par lycée")],
      contacts: [.trainingDelegation, .academicCorrespondent],
      reading: ["Partager une personne entre lycées reste l'exception, dit la FAQ."]),
    sources: [.nationalFAQ, .circular2023], seeAlso: [.faq(21), .faq(9), .card(17)],
    keywords: """
      temps complet, mi-temps, temps partiel, quotité, 50 %, 100 %, demi-poste, heures, horaires, \
      35 heures, plein temps, complet, partagé, diagnostic, combien d'heures par semaine
      """)
}
