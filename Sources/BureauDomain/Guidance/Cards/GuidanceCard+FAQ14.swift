extension GuidanceCard {
  /// DDFPT and officer.
  static let faq14 = GuidanceCard(
    .faq(14), .people,
    question: "Comment se partagent les missions entre DDFPT et responsable ?",
    content: GuidanceContent(
      answer: """
        Des quatre missions du DDFPT, une seule rejoint le bureau : les partenaires extérieurs. Le \
        chef d'établissement fixe le partage dans la feuille de route et les missions de chacun.
        """,
      steps: [
        """
        Laissez au DDFPT l'organisation des enseignements, la coordination des équipes et le \
        conseil au chef d'établissement.
        """,
        "Coordonnez les activités du bureau et assurez sa présence toute la semaine.",
        "Relisez ensemble la feuille de route et les missions de chacun, professeurs compris.",
      ],
      actors: [
        GuidanceActor("Chef d'établissement", "travaille le partage et l'écrit"),
        GuidanceActor("DDFPT", "garde ses trois premières missions"),
        GuidanceActor("Responsable du bureau", "met en œuvre et coordonne le bureau"),
      ],
      reading: [
        "Un jour sans présence au bureau est signalé ; une autre personne peut l'assurer.",
        "La fiche d'une entreprise montre qui l'a déjà contactée, pour ne pas la solliciter deux fois.",
      ]),
    sources: [.nationalFAQ, .ddfptCircular2016, .circular2023],
    seeAlso: [.faq(12), .faq(15), .faq(16), .faq(4)],
    keywords: """
      chef de travaux, directeur délégué, articulation, répartition, différence, rôle, qui fait \
      quoi, frontière, empiéter, doublon, concurrence, permanence, horaires, ouverture, tous les \
      jours, semaine, partage des tâches, limites, complémentarité
      """)
}
