extension DocumentKind {
  /// The mission letter, for the head or both heads to sign.
  public static let missionLetter = DocumentKind(
    "lettre", "lettre de mission",
    fields: [
      .init("etablissements", "le ou les lycées"), .init("agent", "nom de l'agent"),
      .init("fonction", "sa fonction"), .init("debut", "premier jour, en toutes lettres"),
      .init("fin", "dernier jour"),
      .init("fiche_de_poste", "académie, référence, date de la fiche de poste"),
      .init("annee", "année scolaire de la feuille de route"),
      .init("projet", "section : un chef au moins n'a pas signé"),
      .init(
        "missions", "section : les missions",
        [
          .init("mission", "son énoncé"), .init("part", "propre, partagée ou transversale"),
          .init("pour", "l'objectif auquel elle répond"),
        ]),
      .init("signatures", "section : les signatures", [.init("signature", "qui, pour qui, quand")]),
      .init("deux_chefs", "section : la lettre est commune à deux lycées"),
      .init("un_chef", "section : elle est d'un seul lycée"),
    ],
    template: """
      {{etablissements}}

      = Lettre de mission
      {{#projet}}
      > Projet : cette lettre entre en vigueur une fois signée.
      {{/projet}}
      Agent :: {{agent}}
      Fonction :: {{fonction}}
      Du :: {{debut}}
      Au :: {{fin}} inclus
      Fiche de poste :: {{fiche_de_poste}}

      En réponse à la feuille de route {{annee}}, les missions suivantes vous sont confiées.

      == Missions
      {{#missions}}
      - {{mission}} ({{part}}, {{pour}})
      {{/missions}}

      == Signatures
      {{#signatures}}
      - {{signature}}
      {{/signatures}}
      {{#un_chef}}
      [ L'agent | Le chef d'établissement ]
      {{/un_chef}}
      {{#deux_chefs}}
      [ L'agent | Le premier chef d'établissement | Le second chef d'établissement ]
      {{/deux_chefs}}
      """)
}
