extension GuidanceCard {
  /// BTS and the other publics.
  static let faq08 = GuidanceCard(
    .faq(8), .office, appliesTo: "lycées ayant une section de technicien supérieur",
    question: "Le bureau travaille-t-il aussi pour les étudiants de BTS ?",
    content: GuidanceContent(
      answer: """
        Oui : la section de technicien supérieur fait partie de son périmètre. Il agit pour les \
        élèves, les étudiants, les apprentis et même les stagiaires de formation continue.
        """,
      steps: [
        "Présentez toutes vos formations aux entreprises, BTS compris.",
        "Demandez à chaque visite quels publics l'entreprise peut accueillir.",
      ],
      actors: [
        GuidanceActor("Bureau", "point d'entrée des entreprises pour tous les publics du lycée")
      ],
      reading: [
        "Les règles ne sont pas les mêmes : l'allocation de PFMP ne concerne pas les BTS."
      ]),
    sources: [.nationalFAQ, .circular2023], seeAlso: [.faq(15), .card(11), .card(9)],
    keywords: """
      STS, enseignement supérieur, post-bac, apprentissage, alternance, alternants, apprentis, \
      adultes, GRETA, stage de BTS, périmètre, publics, postbac, après le bac, étudiante
      """)
}
