extension GuidanceCard {
  /// Rights in the program.
  static let b05 = GuidanceCard(
    .card(5), .data,
    question: "Quels sont mes droits, et pourquoi le logiciel refuse-t-il un acte ?",
    content: GuidanceContent(
      answer: """
        Vos droits viennent de votre rôle : responsable, secrétariat, DDFPT, administration ou \
        lecture. Une même personne peut en avoir plusieurs ; le refus dit quel rôle il faut.
        """,
      steps: [
        "Lisez le refus : il nomme les rôles qui peuvent faire cet acte.",
        "Demandez à l'une de ces personnes, ou à l'administration d'ajouter le rôle.",
        "Une personne quitte le bureau : fermez ses droits, ses écrits restent.",
      ],
      actors: [
        GuidanceActor("Administration", "donne et retire les rôles"),
        GuidanceActor("Lecture", "consulte, sans rien écrire"),
      ],
      reading: [
        "Deux limites suivent la FAQ : nul ne signe pour soi, et la pédagogie est aux professeurs."
      ]),
    sources: [.ownRule], seeAlso: [.faq(12), .faq(20), .card(16)],
    keywords: """
      accès, interdit, autorisation, permission, refusé, bloqué, habilitation, compte, \
      utilisateur, mot de passe, connexion, profil, administrateur, lecture seule, supprimer une fiche, \
      AC-01, je ne peux pas
      """)
}
