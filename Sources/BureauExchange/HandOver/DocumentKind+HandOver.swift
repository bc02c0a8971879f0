extension DocumentKind {
  /// What a successor must know the first day (« dossier de passation »).
  public static let handOver = DocumentKind(
    "passation", "dossier de passation",
    fields: [
      .init("etablissement", "nom du lycée"), .init("agent", "qui part"),
      .init("jour", "le jour du dossier"), .init("depart", "départ noté"),
      .init("fiche_de_poste", "académie, référence, date de la fiche de poste"),
      .init("actions", "section : actions ouvertes", [.init("action", "quoi, quand, avec qui")]),
      .init("prevus", "section : échanges prévus", [.init("echange", "quand, quoi, avec qui")]),
      .init("tournees", "section : tournées prévues", [.init("tournee", "quand, étapes")]),
      .init("objectifs", "section : objectifs à son nom", [.init("objectif", "année, lequel")]),
      .init("besoins", "section : besoins à traiter", [.init("besoin", "de qui, quoi, quand")]),
      .init(
        "partenaires", "section : partenaires",
        [
          .init("nom", "entreprise"), .init("ville", "ville"), .init("contact", "à qui parler"),
          .init("telephone", "téléphone"), .init("dernier", "dernier contact"),
        ]),
      .init("promesses", "section : places promises", [.init("promesse", "qui, quoi, quand")]),
      .init("eviter", "section : lieux à éviter", [.init("lieu", "lequel, pourquoi")]),
      .init("conventions", "section : conventions en cours", [.init("convention", "laquelle")]),
      .init("trajets", "section : déplacements non déclarés", [.init("trajet", "quand, combien")]),
      .init("reseaux", "section : réseaux", [.init("reseau", "lequel, prochaine date")]),
      .init("brouillons", "section : saisies en cours", [.init("brouillon", "laquelle")]),
    ],
    template: """
      {{etablissement}} · bureau des entreprises

      = Dossier de passation
      De :: {{agent}}
      Le :: {{jour}}
      Départ :: {{depart}}
      Fiche de poste :: {{fiche_de_poste}}

      == Actions ouvertes
      {{#actions}}
      - {{action}}
      {{/actions}}
      {{^actions}}
      Aucune.
      {{/actions}}

      == Échanges prévus
      {{#prevus}}
      - {{echange}}
      {{/prevus}}
      {{^prevus}}
      Aucun.
      {{/prevus}}

      == Tournées prévues
      {{#tournees}}
      - {{tournee}}
      {{/tournees}}
      {{^tournees}}
      Aucune.
      {{/tournees}}

      == Objectifs de la feuille de route
      {{#objectifs}}
      - {{objectif}}
      {{/objectifs}}
      {{^objectifs}}
      Aucun.
      {{/objectifs}}

      == Besoins à traiter
      {{#besoins}}
      - {{besoin}}
      {{/besoins}}
      {{^besoins}}
      Aucun.
      {{/besoins}}

      == Saisies en cours
      {{#brouillons}}
      - {{brouillon}}
      {{/brouillons}}
      {{^brouillons}}
      Aucune.
      {{/brouillons}}

      == Partenaires
      | Entreprise | Ville | Contact | Téléphone | Vu le |
      {{#partenaires}}
      | {{nom}} | {{ville}} | {{contact}} | {{telephone}} | {{dernier}} |
      {{/partenaires}}

      == Places promises
      {{#promesses}}
      - {{promesse}}
      {{/promesses}}
      {{^promesses}}
      Aucune.
      {{/promesses}}

      == Lieux à éviter
      {{#eviter}}
      - {{lieu}}
      {{/eviter}}
      {{^eviter}}
      Aucun.
      {{/eviter}}

      == Conventions en cours
      {{#conventions}}
      - {{convention}}
      {{/conventions}}
      {{^conventions}}
      Aucune.
      {{/conventions}}

      == Déplacements dont les frais restent à déclarer
      {{#trajets}}
      - {{trajet}}
      {{/trajets}}
      {{^trajets}}
      Aucun.
      {{/trajets}}

      == Réseaux
      {{#reseaux}}
      - {{reseau}}
      {{/reseaux}}
      {{^reseaux}}
      Aucun.
      {{/reseaux}}

      > Ce dossier reste au bureau : il dit ce qui a été convenu avec les entreprises. L'ordre de \
      mission et la lettre de mission sont personnels : il en faut de nouveaux.
      """)
}
