extension GuidanceCard {
  /// The convention.
  static let b10 = GuidanceCard(
    .card(10), .placements,
    question: "Qui signe la convention de stage, et quand ?",
    content: GuidanceContent(
      answer: """
        L'entreprise, l'élève, son représentant légal s'il est mineur, le professeur référent et le \
        chef d'établissement. Personne ne part sans une convention complète et signée.
        """,
      steps: [
        "Partez de la convention type que le conseil d'administration a votée.",
        "Élève mineur au premier jour : notez d'abord le nom de son représentant légal.",
        """
        Une fois signée, elle ne se modifie plus que par avenant, ou par une rectification \
        paraphée par tous.
        """,
        "Signez tôt : le logiciel prévient quinze, huit et trois jours avant le départ.",
      ],
      actors: [
        GuidanceActor("Chef d'établissement", "signe la convention"),
        GuidanceActor("Professeur référent", "signe la partie pédagogique"),
        GuidanceActor("Représentant légal", "signe pour l'élève mineur"),
      ],
      reading: [
        "Les délais de rappel sont les nôtres ; la rectification à la main aussi.",
        "Accident : l'entreprise le déclare sous 48 heures, avec copie au lycée (à vérifier).",
      ]),
    sources: [
      .text("Circulaire n° 2016-053 du 29 mars 2016 et sa convention type de PFMP"),
      .text("Code de l'éducation, articles L.124-1 et suivants"),
    ],
    confidence: .probable, seeAlso: [.faq(4), .card(16), .card(7), .card(15)],
    keywords: """
      signature, signataires, signer, parents, famille, responsable légal, tuteur légal, avenant, \
      modifier les dates, prolonger, rompre, rupture, délai, en retard, pas signée, sans \
      convention, accident du travail, assurance, PL-04, PL-06, annexe pédagogique, CA
      """)
}
