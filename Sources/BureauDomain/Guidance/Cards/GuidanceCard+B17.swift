extension GuidanceCard {
  /// Posts: quotas, contracts, shared posts.
  static let b17 = GuidanceCard(
    .card(17), .people,
    question: "Quotité, fin de contrat, poste partagé : que vérifier ?",
    content: GuidanceContent(
      answer: """
        Que les quotités d'une personne ne dépassent pas 100 %, et que ni son ordre ni sa lettre de \
        mission ne courent après la fin de son contrat. Le logiciel avertit, sans bloquer.
        """,
      steps: [
        "Notez pour chaque lycée la part du poste, et la date de fin du contrat s'il en a une.",
        "Contrat renouvelé : changez la date, puis refaites l'ordre et la lettre.",
        "Poste partagé : vérifiez que l'ordre de mission couvre les deux communes.",
      ],
      actors: [
        GuidanceActor("Bureau", "note les quotités et les dates"),
        GuidanceActor("Chefs d'établissement", "signent ordre et lettre"),
      ],
      reading: ["Aller d'un de ses lycées à l'autre n'est pas une visite de partenaire."]),
    sources: [.ownRule], seeAlso: [.faq(21), .faq(18), .faq(13), .card(16)],
    keywords: """
      contrat, CDD, contractuel, échéance, fin de contrat, plus de 100 %, pourcentage, quotités, \
      somme, dépasser, deux lycées, ET-04, OM-09, renouvellement du contrat, ordre après le contrat
      """)
}
