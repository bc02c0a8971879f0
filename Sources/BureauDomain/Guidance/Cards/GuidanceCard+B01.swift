extension GuidanceCard {
  /// The numbers that bear a key.
  static let b01 = GuidanceCard(
    .card(1), .companies,
    question: "Comment savoir si un SIRET, un SIREN ou un UAI est juste ?",
    content: GuidanceContent(
      answer: """
        Ces numéros portent une clé : le logiciel la calcule et refuse ce qui ne peut pas exister. \
        SIREN : 9 chiffres ; SIRET : ce SIREN et 5 chiffres ; UAI : 7 chiffres et une lettre.
        """,
      steps: [
        "Recopiez le numéro tel quel : espaces et points sont ignorés.",
        "S'il est refusé, cherchez-le sur l'annuaire des entreprises, ou demandez-le.",
        "Entreprise étrangère ou toute nouvelle : laissez le SIRET vide et dites pourquoi.",
        "Si le SIRET est déjà connu, ouvrez la fiche qui le porte au lieu d'en créer une.",
      ],
      actors: [
        GuidanceActor("INSEE", "attribue SIREN et SIRET"),
        GuidanceActor("Bureau", "note un SIRET par lieu de travail"),
      ],
      reading: [
        """
        Les établissements de La Poste (SIREN 356 000 000) suivent une autre règle de clé, que le \
        logiciel connaît.
        """
      ]),
    sources: [
      .text("Répertoire SIRENE de l'INSEE", "https://www.sirene.fr"),
      .text("Annuaire des entreprises", "https://annuaire-entreprises.data.gouv.fr"),
    ],
    seeAlso: [.card(2), .card(4)],
    keywords: """
      numéro d'entreprise, code établissement, RNE, clé de Luhn, numéro faux, erreur de frappe, \
      14 chiffres, identifiant, immatriculation, NAF, APE, Monaco, étranger, La Poste
      """)
}
