extension GuidanceCard {
  /// Fiche de poste and lettre de mission.
  static let faq16 = GuidanceCard(
    .faq(16), .people,
    question: "Fiche de poste ou lettre de mission : qui les écrit ?",
    content: GuidanceContent(
      answer: """
        Les deux existent. La fiche de poste décrit le poste ; l'académie la propose le plus \
        souvent, pour recruter. La lettre de mission, établie par le chef, confie les activités.
        """,
      steps: [
        "Demandez la fiche de poste à l'académie.",
        "Lisez la feuille de route du bureau : la lettre de mission y répond.",
        "Demandez au chef une lettre accordée aux missions de vos collègues.",
      ],
      actors: [
        GuidanceActor("Académie", "propose en général la fiche de poste"),
        GuidanceActor("Chef d'établissement", "établit la lettre de mission"),
      ],
      reading: [
        """
        Ici une lettre n'entre en vigueur que signée du chef, et chacun de ses points se rattache \
        à un objectif de la feuille de route.
        """,
        """
        La fiche de poste se note sur le poste (Établissement > Postes) : académie, référence, \
        date. La fiche de l'agent, la lettre imprimée et le dossier de passation la rappellent.
        """,
      ]),
    sources: [.nationalFAQ], seeAlso: [.faq(12), .faq(14), .faq(21), .card(16)],
    keywords: """
      fiche de fonction, profil de poste, descriptif, description, attributions, tâches \
      confiées, lettre de cadrage, feuille de route, objectifs, rédiger, document officiel, \
      contrat, écrit, cadre
      """)
}
