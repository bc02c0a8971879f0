extension GuidanceCard {
  /// Which schools have an office.
  static let faq02 = GuidanceCard(
    .faq(2), .office, appliesTo: "EREA et lycées polyvalents",
    question: "Un EREA doit-il avoir un bureau des entreprises ?",
    content: GuidanceContent(
      answer: """
        Oui. Ses formations suivent l'enseignement du lycée professionnel : il a donc un bureau, à \
        la mesure de sa taille et de ses besoins.
        """,
      steps: [
        "Comptez comme concerné tout lycée qui a une section professionnelle, LP ou polyvalent.",
        "Donnez-lui un cadre adapté à la taille et aux besoins de l'établissement.",
      ],
      actors: [
        GuidanceActor("Établissement", "adapte le bureau à sa taille et à ses besoins")
      ],
      reading: ["Le logiciel ne retire aucune fonction à un EREA."]),
    sources: [.nationalFAQ, .circular2023], seeAlso: [.faq(18), .faq(21)],
    keywords: """
      établissement régional d'enseignement adapté, SEGPA, handicap, adapté, petit établissement, \
      LPO, SEP, section d'enseignement professionnel, lycée polyvalent, concerné, obligatoire, \
      obligation, quels lycées, tous les lycées
      """)
}
