extension GuidanceCard {
  /// Correspondents and coordinators.
  static let faq06 = GuidanceCard(
    .faq(6), .office,
    question: "Qui nous suit au rectorat ? Y aura-t-il partout un coordonnateur ?",
    content: GuidanceContent(
      answer: """
        Chaque recteur nomme un correspondant académique. Les coordonnateurs départementaux, eux, \
        sont un choix de certaines académies : rien n'en prévoit la généralisation.
        """,
      steps: [
        "Demandez au rectorat le nom de votre correspondant académique et notez-le ici.",
        "Demandez s'il existe un échelon départemental près de chez vous.",
        "Participez aux rencontres qu'ils organisent entre bureaux.",
      ],
      actors: [
        GuidanceActor("Recteur", "nomme le correspondant académique"),
        GuidanceActor(
          "Correspondant académique",
          "inspecteur ou service de formation : suit, accompagne, anime les bureaux"),
        GuidanceActor("DGESCO", "pilote le groupe de suivi national"),
      ],
      contacts: [.academicCorrespondent, .departmentCoordinator, .trainingDelegation],
      reading: [
        "Le logiciel rappelle que ce contact manque tant qu'il n'est pas renseigné."
      ]),
    sources: [.nationalFAQ, .circular2023], seeAlso: [.faq(22), .faq(23), .faq(1)],
    keywords: """
      coordonnateur, coordinateur, coordo, département, départementaux, référent académique, \
      inspecteur, IEN, IA-IPR, rectorat, interlocuteur, qui appeler, pilotage national, \
      généraliser, académie, SAFPIC, accompagnement, animation, échelon, groupe de suivi
      """)
}
