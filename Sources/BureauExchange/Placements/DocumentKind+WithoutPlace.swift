extension DocumentKind {
  /// The learners without a place of a period, on one page for the DDFPT.
  public static let withoutPlace = DocumentKind(
    "sans-lieu", "élèves sans lieu",
    fields: [
      .init("etablissement", "nom du lycée"), .init("periode", "nom de la période"),
      .init("dates", "ses dates"), .init("reste", "jours avant le début"),
      .init("compte", "combien sont sans lieu, sur combien"),
      .init("tous_places", "section : personne n'est sans lieu"),
      .init(
        "classes", "section : les classes",
        [
          .init("classe", "son nom"), .init("nombre", "combien y sont sans lieu"),
          .init(
            "eleves", "section : les élèves sans lieu",
            [
              .init("eleve", "nom et prénom"), .init("commune", "où il habite"),
              .init("pistes", "entreprises sollicitées et réponses"),
              .init("places", "la place libre la plus proche"),
            ]),
        ]),
      .init("edite", "jour de l'édition"),
    ],
    template: """
      {{etablissement}} · bureau des entreprises · pour le DDFPT

      = Élèves sans lieu : {{periode}}
      Période :: {{dates}}
      Début :: {{reste}}
      Sans lieu :: {{compte}}
      {{#tous_places}}

      Tous les élèves de cette période ont un lieu d'accueil.
      {{/tous_places}}
      {{#classes}}

      == {{classe}} : {{nombre}}
      | Élève | Commune | Pistes | Place libre |
      {{#eleves}}
      | {{eleve}} | {{commune}} | {{pistes}} | {{places}} |
      {{/eleves}}
      {{/classes}}

      == Décisions
      ___ 4
      > Le lycée aide chaque élève à trouver un lieu (code de l'éducation, L. 124-2). Le bureau \
      prospecte et propose ; un professeur ou le DDFPT décide.
      > Édité le {{edite}}.
      """)
}
