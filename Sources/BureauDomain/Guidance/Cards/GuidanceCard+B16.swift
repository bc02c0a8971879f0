extension GuidanceCard {
  /// Who signs what.
  static let b16 = GuidanceCard(
    .card(16), .people,
    question: "Qui signe quoi : ordre de mission, lettre, état de frais ?",
    content: GuidanceContent(
      answer: """
        Le chef d'établissement signe l'ordre de mission, la lettre de mission et la convention. \
        Personne ne signe pour soi-même : ni son ordre, ni sa lettre, ni ses frais.
        """,
      steps: [
        "Préparez le document ; faites-le signer par le chef d'établissement.",
        "Poste partagé : la lettre porte la signature des deux chefs.",
        "État de frais : faites-le contrôler par l'adjoint gestionnaire avant l'envoi.",
        "Notez ici qui a signé, quel jour, et où la copie est rangée.",
      ],
      actors: [
        GuidanceActor("Chef d'établissement", "signe"),
        GuidanceActor("DDFPT", "coordonne, sans signer à sa place"),
        GuidanceActor("Adjoint gestionnaire", "contrôle les frais"),
      ],
      reading: [
        """
        La FAQ dit qui établit la lettre et sous la responsabilité de qui l'on travaille ; que nul \
        ne signe pour soi en est notre lecture.
        """
      ]),
    sources: [.nationalFAQ, .ownRule], seeAlso: [.faq(12), .faq(16), .faq(3), .card(10)],
    keywords: """
      signature, signer, signataire, signer moi-même, à ma place, délégation de signature, \
      valider, validation, approuver, autoriser, parapher, OM-03, tampon, proviseur absent, \
      proviseur adjoint, visa
      """)
}
