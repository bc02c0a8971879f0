extension GuidanceCard {
  /// What a closed activity says.
  static let b03 = GuidanceCard(
    .card(3), .companies,
    question: "Que noter après une visite ou un appel ?",
    content: GuidanceContent(
      answer: """
        Ce qui en est sorti, ou ce qui vient ensuite : un résultat coché, une prochaine action, ou \
        « aucune suite ». Sans l'un des trois, le logiciel avertit et enregistre quand même.
        """,
      steps: [
        "Cochez le résultat : places, tuteur à former, jury, taxe, intervention, emploi.",
        "Fixez la suite à donner : +15j, lundi, 12/03.",
        "Rien à attendre ? Choisissez « aucune suite » : la relation n'est pas oubliée pour autant.",
      ],
      actors: [GuidanceActor("Celui qui a fait la visite", "la consigne le jour même")],
      reading: ["Quelques mots suffisent ; rien sur la santé ni la vie privée des personnes."]),
    sources: [.ownRule], seeAlso: [.faq(17), .card(15), .card(14)],
    keywords: """
      compte rendu, compte-rendu, consigner, rendez-vous, RDV, résultat, suite, relance, prochaine \
      action, clôturer, clore, activité, journal, trace, appel téléphonique, échange, rapport de \
      visite, CO-04, rien noté
      """)
}
