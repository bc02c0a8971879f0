extension DocumentKind {
  /// The days really done that the lycée sends on for the allowance (« journées à transmettre »).
  public static let days = DocumentKind(
    "journees", "liste des journées à transmettre",
    fields: [
      .init("etablissement", "nom du lycée"), .init("periode", "nom de la période"),
      .init("dates", "ses dates"), .init("annee", "année scolaire"),
      .init(
        "classes", "section : les classes",
        [
          .init("classe", "son nom"), .init("formation", "ce qu'elle prépare"),
          .init(
            "eleves", "section : les élèves dont l'attestation est arrivée",
            [
              .init("eleve", "nom et prénom"), .init("niveau", "niveau de l'allocation"),
              .init("jours", "jours réellement faits"), .init("attestation", "reçue le"),
              .init("montant", "montant indicatif"),
            ]),
          .init("total", "total des jours de la classe"),
        ]),
      .init(
        "remarques", "section : ce qu'il faut savoir (plafond, pas d'allocation, barème)",
        [.init("remarque", "une phrase")]),
      .init("attendues", "élèves dont l'attestation manque encore"),
      .init("textes", "les textes des montants"), .init("edite", "jour de l'édition"),
    ],
    template: """
      {{etablissement}} · bureau des entreprises

      = Journées à transmettre : {{periode}}
      Période :: {{dates}}, année scolaire {{annee}}

      Jours réellement faits, d'après l'attestation de chaque lieu d'accueil. Une absence, quelle \
      qu'en soit la cause, n'est pas comptée.
      {{#classes}}

      == {{classe}} · {{formation}}
      | Élève | Niveau | Jours | Attestation | Indicatif |
      {{#eleves}}
      | {{eleve}} | {{niveau}} | {{jours}} | {{attestation}} | {{montant}} |
      {{/eleves}}
      Total :: {{total}}
      {{/classes}}

      == À savoir
      {{#remarques}}
      - {{remarque}}
      {{/remarques}}
      Attestations attendues :: {{attendues}}

      [ Relu par, le | Le chef d'établissement ]
      > Les montants sont indicatifs : l'allocation est payée par l'Agence de services et de \
      paiement, d'après les jours transmis. {{textes}}
      > Édité le {{edite}}. Les attestations se gardent avec cette liste.
      """)
}
