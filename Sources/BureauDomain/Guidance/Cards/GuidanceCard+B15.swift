extension GuidanceCard {
  /// Following a period.
  static let b15 = GuidanceCard(
    .card(15), .placements,
    question: "Que surveiller avant, pendant et après une période de stage ?",
    content: GuidanceContent(
      answer: """
        Avant : un lieu pour chacun. Pendant : des dates qui tiennent, un suivi réel. Après : \
        l'attestation. Le lycée doit aider l'élève à chercher, sans devoir de résultat.
        """,
      steps: [
        "Élèves sans lieu : faites le point trente, quinze et huit jours avant le départ.",
        "Un élève n'est pas dans deux entreprises aux mêmes dates : corrigez l'une des deux.",
        "Dates hors de la période : notez le motif, décalage ou rattrapage.",
        "Le référent prend contact tôt, suit, et rencontre au moins une fois élève et tuteur.",
        "Réclamez l'attestation quatorze jours après la fin au plus tard.",
        "Demandez à l'élève son avis sur l'entreprise, et gardez-le au bilan du lieu.",
      ],
      actors: [
        GuidanceActor("Professeurs", "préparent, suivent, évaluent"),
        GuidanceActor("Bureau", "ouvre des portes, tient les comptes, relance"),
        GuidanceActor("Entreprise", "remplit l'attestation"),
      ],
      reading: ["Les délais de trente, quinze, huit et quatorze jours sont les nôtres."]),
    sources: [
      .text("Code de l'éducation, L.124-2 : aide à la recherche"),
      .text("Circulaire n° 2016-053 du 29 mars 2016 : suivi et avis de l'élève"),
    ],
    confidence: .probable, seeAlso: [.faq(20), .card(6), .card(10), .card(11)],
    keywords: """
      sans lieu, sans stage, pas de stage, n'a pas trouvé, ne trouve pas d'entreprise, chevauche, \
      chevauchement, dates, décalage, rattrapage, attestation de stage, certificat, fin de stage, \
      abandon, absent, PL-00, PL-02, PL-03, PL-07, visite du professeur, deux stages à la fois
      """)
}
