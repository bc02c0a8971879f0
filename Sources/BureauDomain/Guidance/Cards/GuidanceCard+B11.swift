extension GuidanceCard {
  /// The allowance of PFMP.
  static let b11 = GuidanceCard(
    .card(11), .placements, appliesTo: "élèves sous statut scolaire, hors BTS et apprentis",
    question: "L'élève est-il payé pendant sa PFMP (allocation) ?",
    content: GuidanceContent(
      answer: """
        Oui : l'État verse une allocation par jour de PFMP réellement fait, selon la classe, dans \
        la limite d'un plafond annuel. Ni les étudiants de BTS ni les apprentis n'y ont droit.
        """,
      steps: [
        "Comptez les jours faits d'après l'attestation ; une absence n'est pas payée.",
        "Lisez le taux et le plafond de l'année dans « Barèmes » : ils changent.",
        "Au-delà du plafond, les jours comptent mais ne rapportent plus.",
        "Gardez les justificatifs dix ans (à vérifier).",
      ],
      actors: [
        GuidanceActor("ASP", "verse l'allocation et peut contrôler"),
        GuidanceActor("Lycée", "établit les jours faits"),
        GuidanceActor("Bureau", "affiche un montant indicatif"),
      ],
      reading: [
        """
        Une gratification de l'entreprise peut s'ajouter ; elle est due après deux mois de suite \
        (à vérifier).
        """
      ]),
    sources: [
      .text("Décret n° 2023-765 du 11 août 2023 et arrêté du même jour : allocation de PFMP")
    ],
    dated: "taux selon l'année scolaire", confidence: .probable,
    seeAlso: [.card(15), .faq(8), .card(6)],
    keywords: """
      argent de poche, rémunération, salaire, prime, gratification, indemnité, combien gagne un \
      élève, euros par jour, paiement, versement, virement, RIB, APLyPro, plafond, montant, \
      rémunéré, gratifié, AL-01, bourse, toucher
      """)
}
