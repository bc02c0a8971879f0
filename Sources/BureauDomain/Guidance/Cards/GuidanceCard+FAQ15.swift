extension GuidanceCard {
  /// DDFPT, CFP and officer.
  static let faq15 = GuidanceCard(
    .faq(15), .people,
    question: "Comment travailler à trois : DDFPT, CFP et responsable du bureau ?",
    content: GuidanceContent(
      answer: """
        Chacun a ses partenaires : il faut des échanges réguliers et des actions communes, pour que \
        l'entreprise reçoive une réponse couvrant toutes les formations et tous les publics.
        """,
      steps: [
        "Inscrivez à l'agenda un point régulier à trois.",
        "Menez ensemble des visites ou des actions.",
        "Passez le besoin d'une entreprise à celui qui peut y répondre.",
        "Travaillez aussi en réseau, par territoire ou par filière.",
      ],
      actors: [
        GuidanceActor("DDFPT, CFP, responsable", "se parlent et agissent ensemble"),
        GuidanceActor("Équipes de direction", "peuvent lancer ces rencontres"),
      ],
      contacts: [.trainingAdviser],
      reading: [
        "Une entreprise ne devrait pas être appelée par les trois le même mois.",
        "Sur la fiche d'une entreprise, v transmet un besoin à celui qui peut y répondre.",
      ]),
    sources: [.nationalFAQ], seeAlso: [.faq(14), .faq(8), .faq(22)],
    keywords: """
      conseiller en formation professionnelle, conseiller formation continue, GRETA, lien, liens, \
      réunion, collaboration, coopérer, coordination, ensemble, communiquer, se coordonner, \
      concertation, articuler, réunir, partager les contacts
      """)
}
