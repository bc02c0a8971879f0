extension GuidanceCard {
  /// The two guides.
  static let faq05 = GuidanceCard(
    .faq(5), .companies,
    question: "Où trouver les guides sur la coopération entre école et entreprises ?",
    content: GuidanceContent(
      answer: """
        Sur la page éduscol du bureau des entreprises : un guide pour les entreprises, un autre \
        pour les établissements, avec des pistes concrètes par thème.
        """,
      steps: [
        "Téléchargez les deux guides sur éduscol.",
        "Envoyez le premier à vos partenaires, gardez le second pour l'équipe.",
        "Puisez dans leurs thèmes l'objet de vos visites et de vos actions.",
      ],
      actors: [
        GuidanceActor("Bureau", "les lit, les envoie et s'en sert")
      ],
      reading: ["Notez sur la fiche de l'entreprise le jour où vous lui envoyez le guide."]),
    sources: [.nationalFAQ, .eduscol], seeAlso: [.faq(17), .faq(23)],
    keywords: """
      documentation, brochure, plaquette, document à donner, ressources, mode d'emploi, PDF, \
      télécharger, présenter le lycée, relation école-entreprise, livret, kit, idées d'actions
      """)
}
