extension GuidanceCard {
  /// Whom the office may solicit.
  static let b04 = GuidanceCard(
    .card(4), .companies,
    question: "Puis-je démarcher une entreprise qui ne veut pas être sollicitée ?",
    content: GuidanceContent(
      answer: """
        Non. Qui s'oppose sort des envois, sans délai ni discussion. Et qui a limité la diffusion \
        de ses données à l'INSEE (statut P) n'est pas démarché sans son accord.
        """,
      steps: [
        "Une entreprise dit non à toute sollicitation : passez la relation à « opposition ».",
        "Répondez si elle vous appelle ; ne la remettez dans aucune liste d'envoi.",
        "Statut P dans l'annuaire : demandez l'accord avant d'écrire ou de vous présenter.",
        "Notez l'accord obtenu, sa date et la personne qui l'a donné.",
      ],
      actors: [
        GuidanceActor("Entreprise", "peut s'opposer à tout moment"),
        GuidanceActor("Bureau", "respecte et garde la trace de l'opposition"),
      ],
      reading: [
        """
        L'article A123-96 excepte des organismes publics ; savoir si le lycée en est reste à \
        vérifier, le logiciel demande donc l'accord.
        """
      ]),
    sources: [
      .text("RGPD, article 21 : droit d'opposition"),
      .text("Code de commerce, article A123-96 : diffusion partielle de SIRENE"),
    ],
    confidence: .probable, seeAlso: [.card(14), .faq(17), .card(1)],
    keywords: """
      prospection, prospecter, démarchage, publipostage, mailing, spam, refus, désinscription, ne \
      plus être contacté, non diffusible, diffusion partielle, consentement, liste rouge, \
      harceler, CO-06, droit d'opposition, se plaint
      """)
}
