extension GuidanceCard {
  /// One post over two schools.
  static let faq21 = GuidanceCard(
    .faq(21), .people,
    question: "Comment partager un poste de responsable entre deux lycées ?",
    content: GuidanceContent(
      answer: """
        L'académie l'implante après un diagnostic qui regarde, autant que possible, le territoire \
        et les formations. Les deux lycées écrivent alors ensemble une seule lettre de mission.
        """,
      steps: [
        "Donnez à l'académie ce qui compte : distance, filières, besoins des deux lycées.",
        "Rédigez à deux une lettre de mission commune.",
        "Réglez-y jours, lieux et moyens, pour des conditions de travail convenables des deux côtés.",
      ],
      actors: [
        GuidanceActor("Académie", "fait le diagnostic et place le poste"),
        GuidanceActor("Les deux établissements", "travaillent ensemble la lettre de mission"),
      ],
      contacts: [.academicCorrespondent],
      reading: [
        "Ici la lettre d'un poste partagé demande la signature des deux chefs.",
        "La somme des quotités ne devrait pas dépasser 100 %.",
      ]),
    sources: [.nationalFAQ, .circular2023], seeAlso: [.faq(18), .faq(16), .card(17)],
    keywords: """
      deux établissements, 2 EPLE, à cheval, poste partagé, mutualisé, mutualisation, double \
      affectation, service partagé, support de poste, implantation, territoire, filière, moitié \
      moitié, complément de service, autre lycée, répartir les jours
      """)
}
