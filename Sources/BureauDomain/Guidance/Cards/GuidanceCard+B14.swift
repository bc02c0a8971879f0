extension GuidanceCard {
  /// Retention of personal data.
  static let b14 = GuidanceCard(
    .card(14), .data,
    question: "Combien de temps garder les données, et que dit le RGPD ?",
    content: GuidanceContent(
      answer: """
        Contacts d'entreprise : trois ans après le dernier échange, c'est l'usage recommandé. Pour \
        les élèves et les conventions, suivez le calendrier que valide le DPO de l'académie.
        """,
      steps: [
        "Demandez au DPO de l'académie ses durées et réglez-les ici.",
        "Ne notez que l'utile : ni santé, ni discipline, ni situation sociale.",
        "Une personne demande ses données : exportez-les, corrigez ou anonymisez.",
        "Avant de purger, relisez la liste ; le nombre et la commune restent pour les chiffres.",
      ],
      actors: [
        GuidanceActor("DPO de l'académie", "valide les durées"),
        GuidanceActor("Bureau", "applique, et garde trace des purges"),
      ],
      reading: [
        "Aucun texte propre aux conventions de stage n'a été trouvé : les durées sont à vérifier.",
        "Pièces de l'allocation de PFMP : dix ans (à vérifier).",
      ]),
    sources: [
      .text("RGPD, règlement (UE) 2016/679"),
      .text("CNIL, recommandation sur les données de prospection professionnelle"),
    ],
    confidence: .toVerify, seeAlso: [.card(4), .card(5), .card(11)],
    keywords: """
      conservation, effacer, supprimer, purge, purger, archive, archivage, anonymiser, CNIL, \
      données personnelles, vie privée, confidentialité, DPD, délégué à la protection des données, \
      registre, droit d'accès, oubli, fichier des élèves, durée de conservation, détruire
      """)
}
