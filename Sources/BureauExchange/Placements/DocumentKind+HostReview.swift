extension DocumentKind {
  /// What the office makes of a host, with its history (« bilan du lieu »): the place, never the
  /// learners.
  public static let hostReview = DocumentKind(
    "bilan", "bilan d'un lieu d'accueil",
    fields: [
      .init("etablissement", "nom du lycée"), .init("entreprise", "nom de l'entreprise"),
      .init("adresse", "son lieu principal"), .init("relation", "où en est la relation"),
      .init(
        "accueils", "section : les accueils, par période et classe",
        [
          .init("periode", "nom et dates"), .init("classe", "classe"),
          .init("nombre", "combien d'élèves"), .init("jours", "jours faits"),
        ]),
      .init(
        "bilans", "section : les bilans, le dernier d'abord",
        [
          .init("date", "jour du bilan"), .init("auteur", "qui l'a dressé"),
          .init("verdict", "à garder ou à éviter"), .init("activites", "activités confiées"),
          .init("encadrement", "bien, moyen, insuffisant"), .init("securite", "de même"),
          .init("accueil", "de même"), .init("avis", "ce qu'en disent les élèves"),
        ]),
      .init("sans_bilan", "section : aucun bilan encore"), .init("edite", "jour de l'édition"),
    ],
    template: """
      {{etablissement}} · bureau des entreprises

      = Bilan du lieu d'accueil : {{entreprise}}
      Adresse :: {{adresse}}
      Relation :: {{relation}}

      == Accueils
      | Période | Classe | Élèves | Jours faits |
      {{#accueils}}
      | {{periode}} | {{classe}} | {{nombre}} | {{jours}} |
      {{/accueils}}
      {{#bilans}}

      == Bilan du {{date}}, par {{auteur}} : {{verdict}}
      Activités :: {{activites}}
      Encadrement :: {{encadrement}}
      Sécurité :: {{securite}}
      Accueil :: {{accueil}}
      Avis d'élèves :: {{avis}}
      {{/bilans}}
      {{#sans_bilan}}

      Aucun bilan n'a encore été dressé.
      {{/sans_bilan}}

      > Ce bilan porte sur le lieu. Le suivi et l'évaluation des élèves reviennent à leurs \
      professeurs.
      > Édité le {{edite}}.
      """)
}
