extension GuidanceCard {
  /// Recruitment.
  static let faq13 = GuidanceCard(
    .faq(13), .people,
    question: "Existe-t-il un concours pour devenir responsable du bureau ?",
    content: GuidanceContent(
      answer: """
        Non : c'est une fonction, tenue par un contractuel ou un titulaire, venu de l'éducation ou \
        de l'entreprise. Pour être titularisé, il faut passer un concours existant.
        """,
      steps: [
        "Regardez les concours administratifs, d'éducation ou d'enseignement qui existent.",
        "Inscrivez-vous à l'un d'eux si vous voulez devenir titulaire.",
      ],
      actors: [GuidanceActor("Responsable du bureau", "s'inscrit au concours de son choix")],
      reading: ["Un ordre ou une lettre ne devrait pas dépasser la fin du contrat."]),
    sources: [.nationalFAQ], seeAlso: [.card(17), .faq(16), .faq(10)],
    keywords: """
      recrutement, recruter, embauche, candidature, postuler, diplôme, profil, titularisation, \
      titulaire, fonctionnaire, CDD, CDI, contractuelle, vacataire, corps, statut, carrière, \
      examen, devenir, SAENES, CPE, certification, venir du privé, monde économique, ancien salarié, reconversion, intégrer l'administration
      """)
}
