extension GuidanceCard {
  /// The place of the officer beside pupils and teachers.
  static let faq20 = GuidanceCard(
    .faq(20), .placements,
    question: "Le responsable peut-il choisir un lieu de stage ou suivre un élève ?",
    content: GuidanceContent(
      answer: """
        Non : préparer, suivre et évaluer les PFMP reste aux professeurs. Il prospecte avec eux, \
        trouve des entreprises d'accueil, les qualifie et dresse un bilan qualitatif.
        """,
      steps: [
        "Proposez aux équipes les entreprises prêtes à accueillir.",
        "Prospectez avec les professeurs, et partagez ce que vous apprenez.",
        "Intervenez sur les savoir-être ou la recherche d'emploi, avec l'équipe pédagogique.",
        "Après la période, notez les activités confiées et l'encadrement de chaque lieu.",
      ],
      actors: [
        GuidanceActor("Professeurs", "préparent, suivent et évaluent la période"),
        GuidanceActor("Responsable du bureau", "prospecte, qualifie les lieux, dresse le bilan"),
      ],
      reading: [
        """
        La FAQ ne dit pas qui affecte l'élève : ici, un professeur ou le DDFPT confirme la \
        proposition du bureau.
        """,
        "Un professeur déchargé pour le bureau reste référent de ses propres élèves.",
      ]),
    sources: [.nationalFAQ], seeAlso: [.faq(4), .card(9), .card(15)],
    keywords: """
      affecter, placer, attribuer, trouver une entreprise, référent, visite de suivi, noter, \
      évaluation, CCF, prof, remplacer l'enseignant, tuteur, bilan, terrain de stage, savoir-être, \
      élève en difficulté, visite en entreprise, convenir du lieu
      """)
}
