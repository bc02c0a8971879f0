extension DocumentKind {
  /// What became of a period: places, papers, days, hosts (« bilan de période »).
  public static let periodReview = DocumentKind(
    "bilan-periode", "bilan d'une période",
    fields: [
      .init("etablissement", "nom du lycée"), .init("periode", "nom de la période"),
      .init("dates", "ses dates"), .init("annee", "année scolaire"),
      .init(
        "classes", "section : les classes",
        [
          .init("classe", "son nom"), .init("eleves", "stages, sans les « non concerné »"),
          .init("places", "qui ont un lieu"), .init("sans", "sans lieu"),
          .init("signees", "conventions signées"), .init("attestes", "attestations reçues"),
          .init("arrets", "interrompus ou rompus"), .init("jours", "jours faits"),
        ]),
      .init(
        "lieux", "section : les lieux d'accueil",
        [
          .init("entreprise", "nom"), .init("ville", "ville"), .init("accueillis", "combien"),
          .init("note", "moyenne des bilans, ou « à dresser »"),
        ]),
      .init("reste", "ce qui reste à faire"), .init("edite", "jour de l'édition"),
    ],
    template: """
      {{etablissement}} · bureau des entreprises

      = Bilan : {{periode}}
      Période :: {{dates}}, année scolaire {{annee}}

      == Les classes
      | Classe | Stages | Placés | Sans lieu | Signées | Attestés | Arrêts | Jours |
      {{#classes}}
      | {{classe}} | {{eleves}} | {{places}} | {{sans}} | {{signees}} | {{attestes}} | {{arrets}} \
      | {{jours}} |
      {{/classes}}

      == Les lieux d'accueil
      | Entreprise | Ville | Accueillis | Bilan |
      {{#lieux}}
      | {{entreprise}} | {{ville}} | {{accueillis}} | {{note}} |
      {{/lieux}}
      Reste à faire :: {{reste}}

      > Édité le {{edite}}.
      """)
}
