extension GuidanceCard {
  /// Travel costs, equipment, and the permanent order of the officer.
  static let faq03 = GuidanceCard(
    .faq(3), .travel,
    question: "Qui paie les déplacements et le matériel du bureau ?",
    content: GuidanceContent(
      answer: """
        L'établissement, aux mêmes règles que pour ses autres personnels, sauf règle particulière \
        de l'académie. Le responsable reçoit un ordre de mission permanent, 12 mois au plus.
        """,
      steps: [
        "Demandez un ordre de mission permanent ; il ne peut pas dépasser 12 mois.",
        "Refaites-le avant son échéance : la page Missions en tient le compte.",
        "Pour le bureau, l'ordinateur ou le téléphone, voyez le chef et l'adjoint gestionnaire.",
        "Demandez au rectorat s'il existe des dispositions propres à l'académie.",
      ],
      actors: [
        GuidanceActor(
          "Chef d'établissement et adjoint gestionnaire",
          "assurent au bureau son matériel et son budget"),
        GuidanceActor("Responsable du bureau", "se déplace dans le cadre de cet ordre"),
        GuidanceActor("Académie", "peut fixer des dispositions particulières"),
      ],
      contacts: [.academicCorrespondent],
      reading: [
        "L'ordre est signé par le chef d'établissement, jamais par celui qui voyage.",
        "On ne prolonge pas un ordre signé : on en fait un nouveau.",
      ]),
    privateContent: GuidanceContent(
      answer: """
        Votre établissement, comme pour vos collègues : les barèmes sont ceux de l'employeur. La FAQ prévoit un ordre de mission permanent, 12 mois au plus.
        """,
      steps: [
        "Demandez à votre direction les barèmes et les justificatifs de l'établissement.",
        "Faites établir un ordre de mission écrit avant de partir.",
        "Pour le matériel, voyez la direction : le bureau est équipé comme les autres services.",
      ],
      actors: [
        GuidanceActor("Direction", "assure au bureau son matériel et son budget"),
        GuidanceActor("Responsable du bureau", "se déplace dans le cadre de son ordre"),
      ],
      reading: [
        """
        Le décret de 2006 vise les budgets de l'État et des établissements publics : dans le privé, \
        le logiciel avertit sans refuser.
        """
      ]),
    sources: [.nationalFAQ, .travelDecree, .travelGuide],
    seeAlso: [.card(12), .card(13), .card(16), .faq(12)],
    keywords: """
      OM, ordre permanent, IK, indemnités kilométriques, remboursement, rembourser, argent, \
      voiture, essence, train, frais de route, budget, crédits, mobilier, portable, smartphone, \
      PC, imprimante, équipement, bureau, un an, validité, renouveler, expirer, échéance, durée
      """)
}
