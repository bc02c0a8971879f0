extension GuidanceCard {
  /// The DDFPT's technical assistant.
  static let faq19 = GuidanceCard(
    .faq(19), .people,
    question: "L'assistant technique du DDFPT est devenu responsable : que faire ?",
    content: GuidanceContent(
      answer: """
        Le responsable s'ajoute à l'assistant technique, il ne le remplace pas. Demandez au service \
        académique de formation professionnelle le diagnostic et le calendrier des recrutements.
        """,
      steps: [
        "Distinguez les deux fonctions, même si une seule personne les tient pour un temps.",
        "Écrivez au service de formation professionnelle de l'académie.",
        "Demandez-lui le diagnostic pour votre lycée et le calendrier des recrutements.",
      ],
      actors: [
        GuidanceActor("Lycée public", "interroge l'académie"),
        GuidanceActor("Service académique", "donne le diagnostic et le calendrier"),
      ],
      contacts: [.trainingDelegation],
      reading: ["Le logiciel avertit quand la même personne porte les deux fonctions."]),
    privateContent: GuidanceContent(
      answer: """
        Le responsable s'ajoute à l'assistant technique, il ne le remplace pas. La FAQ n'indique de \
        service à saisir que pour les lycées publics.
        """,
      steps: [
        "Distinguez les deux fonctions, même si une seule personne les tient pour un temps.",
        "Voyez avec votre direction comment pourvoir l'une et l'autre.",
      ],
      contacts: [.privateEducationService],
      reading: [
        "Demandez d'abord au service académique de l'enseignement privé : c'est notre conseil."
      ]),
    sources: [.nationalFAQ], seeAlso: [.faq(13), .faq(14), .faq(18)],
    keywords: """
      AT, ATDDFPT, adjoint du DDFPT, assistant technique, remplacé, remplacement, cumul, double \
      casquette, poste vacant, pas encore recruté, en attente, recrutement, toujours personne, \
      deux fonctions, glissement, nommé
      """)
}
