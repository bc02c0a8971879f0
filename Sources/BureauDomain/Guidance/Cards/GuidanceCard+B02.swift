extension GuidanceCard {
  /// Contacts that can be reached, records that are not doubled.
  static let b02 = GuidanceCard(
    .card(2), .companies,
    question: "Comment tenir les contacts à jour et éviter les doublons ?",
    content: GuidanceContent(
      answer: """
        Un interlocuteur doit pouvoir être joint : un téléphone, un courriel, ou le standard du \
        lieu. Et une entreprise n'a qu'une fiche : le logiciel montre celles qui se ressemblent.
        """,
      steps: [
        "Demandez à chaque visite une ligne directe ou une adresse électronique.",
        "À défaut, notez le standard sur le lieu de travail.",
        "Devant un doublon probable, ouvrez la fiche montrée avant d'en créer une seconde.",
        "Quelqu'un est parti ? Mettez-le hors service : l'historique reste.",
      ],
      actors: [GuidanceActor("Bureau", "tient les fiches")],
      reading: [
        "Se ressemblent : même nom et même code postal, même téléphone ou même courriel."
      ]),
    sources: [.ownRule], seeAlso: [.card(1), .faq(17), .card(14)],
    keywords: """
      en double, fiche en double, fusionner, fusion, deux fois, injoignable, coordonnées, mail, \
      numéro de téléphone, carnet d'adresses, interlocuteur parti, tuteur, standard, CO-02, CO-03
      """)
}
