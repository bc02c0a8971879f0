extension GuidanceCard {
  /// Funding of the posts, in public schools.
  static let faq09 = GuidanceCard(
    .faq(9), .office, sector: .public, appliesTo: "lycées publics",
    question: "Comment le poste de responsable est-il financé dans le public ?",
    content: GuidanceContent(
      answer: """
        Par l'académie, après un diagnostic, avec plusieurs leviers : emplois ou décharges du \
        programme 141, mutualisation, moyens de l'apprentissage, et le Pacte en complément.
        """,
      steps: [
        "Demandez à l'académie le résultat du diagnostic pour votre lycée.",
        "Emplois : 410 ETP administratifs de 2023, postes ou décharges d'enseignants.",
        "Mutualisation : entre deux petits lycées professionnels, ou avec un CFA EN.",
        "Apprentissage : CFA EN, ou GRETA-CFA par le fonds de mutualisation (FAM) du GIP.",
        "Pacte : la mission « Faire vivre le lien école-entreprise » complète l'activité.",
      ],
      actors: [
        GuidanceActor("Académie", "fait le diagnostic et attribue les moyens"),
        GuidanceActor("CFA EN, GRETA-CFA, GIP", "financent la part de l'apprentissage"),
      ],
      contacts: [.trainingDelegation, .apprenticeCentre],
      reading: ["Un poste partagé peut l'être avec un CFA ; un enseignant déchargé peut le tenir."]
    ),
    privateContent: GuidanceContent(
      answer: """
        Cette question vise les lycées publics. Sous contrat, voyez la FAQ 11 : forfait d'externat, \
        conventions avec les CFA et Pacte.
        """,
      steps: ["Ouvrez la FAQ 11, écrite pour votre établissement."]),
    sources: [.nationalFAQ, .circular2023], dated: "moyens de 2023",
    seeAlso: [.faq(10), .faq(11), .faq(18), .faq(21)],
    keywords: """
      argent, salaire, qui paie le responsable, budget, moyens, support, emploi, ETP, décharge, \
      BOP 141, FAM, PLP, prise en charge, CFA, postes publics, d'où vient l'argent, rémunération, \
      création de poste, financer
      """)
}
