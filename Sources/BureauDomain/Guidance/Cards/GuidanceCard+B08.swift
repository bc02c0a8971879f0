extension GuidanceCard {
  /// Regulated works of minors.
  static let b08 = GuidanceCard(
    .card(8), .placements, appliesTo: "élèves de 15 à 18 ans",
    question: "Un élève mineur peut-il faire des travaux dangereux en stage ?",
    content: GuidanceContent(
      answer: """
        Oui dès 15 ans pour les travaux réglementés de sa formation, si l'entreprise et le lycée \
        ont chacun déclaré leur dérogation à l'inspection du travail, et après avis médical.
        """,
      steps: [
        "Demandez à l'entreprise la date de sa déclaration : elle vaut trois ans (à vérifier).",
        "Vérifiez celle du lycée pour ses propres ateliers.",
        "Assurez-vous que l'avis médical de l'élève existe ; ne notez rien de son contenu.",
        "Pas de déclaration : pas de machine ni de produit soumis à dérogation.",
      ],
      actors: [
        GuidanceActor("Entreprise", "déclare ses lieux et ses travaux"),
        GuidanceActor("Chef d'établissement", "déclare ceux du lycée"),
        GuidanceActor("Inspection du travail", "reçoit les déclarations"),
      ],
      reading: ["Le logiciel retient les dates des déclarations, jamais une donnée de santé."]),
    sources: [
      .text("Décrets n° 2015-443 et 2015-444 du 17 avril 2015"),
      .text("Convention type de PFMP de 2016, article 13"),
    ],
    confidence: .probable, seeAlso: [.card(7), .card(10)],
    keywords: """
      machines dangereuses, produits chimiques, échafaudage, travail en hauteur, électricité, \
      dérogation, inspecteur du travail, DREETS, médecin, visite médicale, aptitude, sécurité, \
      risque, scie, travaux interdits, PL-09, infirmerie, moins de 18 ans, mineurs, outils
      """)
}
