extension GuidanceCard {
  /// Funding in private schools under contract.
  static let faq11 = GuidanceCard(
    .faq(11), .office, sector: .privateUnderContract, appliesTo: "lycées privés sous contrat",
    question: "Comment financer le bureau dans un lycée privé sous contrat ?",
    content: GuidanceContent(
      answer: """
        Trois sources s'ajoutent : le forfait d'externat, qui tient compte de ce surcoût ; les \
        conventions avec les CFA, à renégocier ; le Pacte (part fonctionnelle de l'ISOE).
        """,
      steps: [
        "Forfait d'externat : sa revalorisation annuelle comprend le coût de cette mission.",
        "CFA : renégociez, puisque le bureau sert aussi les apprentis, du CAP au BTS.",
        "Pacte : la mission « Faire vivre le lien école-entreprise », au forfait annuel.",
        "Additionnez les trois pour un bureau à la taille de l'établissement.",
      ],
      actors: [
        GuidanceActor("Établissement", "réunit les trois sources"),
        GuidanceActor("CFA partenaires", "signent la convention financière"),
        GuidanceActor("Enseignants", "s'engagent dans la mission du Pacte"),
      ],
      contacts: [.privateEducationService, .apprenticeCentre],
      reading: ["La part d'actions menées pour des apprentis aide à renégocier avec un CFA."]),
    sources: [.nationalFAQ, .privateLetter2023], seeAlso: [.faq(9), .faq(10), .faq(1)],
    keywords: """
      privé, enseignement catholique, OGEC, budget, argent, moyens, payer le responsable, \
      prime, externat, apprentissage, subvention, financement, postes privés, sous contrat
      """)
}
