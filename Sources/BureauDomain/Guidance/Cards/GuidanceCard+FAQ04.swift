extension GuidanceCard {
  /// The paperwork of work placements.
  static let faq04 = GuidanceCard(
    .faq(4), .placements,
    question: "Qui s'occupe de la paperasse des stages et des PFMP ?",
    content: GuidanceContent(
      answer: """
        Les services qui la faisaient avant le bureau la gardent. Le responsable traite les papiers \
        de ses propres actions avec les partenaires et peut aider ponctuellement au-delà.
        """,
      steps: [
        "Repérez qui éditait et suivait les conventions avant le bureau : cela continue.",
        "Prenez les formalités des actions que vous menez vous-même.",
        "N'acceptez d'autres tâches que si la relation avec les entreprises n'en souffre pas.",
        "Faites écrire la répartition : missions propres, partagées, transversales.",
      ],
      actors: [
        GuidanceActor("Chef d'établissement", "lance la réflexion commune sur la répartition"),
        GuidanceActor("Services en place", "gardent l'administration des stages"),
        GuidanceActor("Responsable du bureau", "ses actions, et une aide ponctuelle"),
      ],
      reading: [
        """
        Le logiciel laisse chacun saisir : qui fait quoi se règle dans la lettre de mission. Menu \
        Missions : « Qui fait quoi » montre le partage, « Aides ponctuelles » les compte.
        """
      ]),
    sources: [.nationalFAQ, .circular2023], seeAlso: [.faq(14), .faq(16), .card(10)],
    keywords: """
      tâches administratives, conventions de stage, papiers, secrétariat, saisie, formalités, \
      dossiers, courriers, signatures, gestion administrative, charge de travail, répartition, \
      taper, éditer, imprimer, archiver, ATDDFPT
      """)
}
