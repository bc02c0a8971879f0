extension GuidanceCard {
  /// Scope of the officer.
  static let faq17 = GuidanceCard(
    .faq(17), .companies,
    question: "Les relations avec les entreprises sont-elles mon métier ?",
    content: GuidanceContent(
      answer: """
        Oui, dans le périmètre que fixe le chef d'établissement ; il met aussi en œuvre et \
        coordonne les missions du bureau, choisit ses outils et fait connaître ses actions.
        """,
      steps: [
        "Faites préciser votre périmètre par le chef d'établissement.",
        "Servez-vous des annuaires, plateformes et fichiers qui existent, puis bâtissez les vôtres.",
        "Proposez : votre expérience et vos recherches comptent.",
        "Faites connaître ce que vous faites, dans le lycée et au-dehors.",
      ],
      actors: [
        GuidanceActor("Chef d'établissement", "fixe le périmètre"),
        GuidanceActor("Responsable du bureau", "entretient la relation, outille, communique"),
      ],
      reading: [
        "Un partenaire sans nouvelles depuis six mois est signalé ; ce délai est le nôtre."
      ]),
    sources: [.nationalFAQ], seeAlso: [.faq(14), .faq(5), .card(2), .card(4)],
    keywords: """
      relations entreprise, partenaires, partenariat, portefeuille, carnet d'adresses, fichier, \
      base de données, logiciel, CRM, tableur, Excel, outils, réseaux sociaux, LinkedIn, site, \
      communication interne, externe, relancer, interlocuteur unique, périmètre, missions, métier, \
      à quoi sert, rôle, que fait
      """)
}
