extension DocumentKind {
  /// The order of mission, for the head to sign.
  public static let missionOrder = DocumentKind(
    "ordre", "ordre de mission",
    fields: [
      .init("etablissement", "nom du lycée"), .init("commune", "sa commune"),
      .init("academie", "son académie"), .init("type", "permanent ou ponctuel"),
      .init("projet", "section : l'ordre n'est pas signé"),
      .init("abroge", "section : l'ordre est abrogé"), .init("agent", "nom de l'agent"),
      .init("fonction", "sa fonction"), .init("residence_familiale", "sa commune"),
      .init("debut", "premier jour, en toutes lettres"), .init("fin", "dernier jour"),
      .init("zone", "où l'ordre autorise à aller"),
      .init("objets", "section : ce pour quoi on se déplace", [.init("objet", "un objet")]),
      .init("lycees", "le ou les lycées servis"), .init("moyens", "moyens de transport"),
      .init("puissance", "véhicule personnel : puissance fiscale, ou cylindrée"),
      .init("assurance", "dernier jour de l'assurance"), .init("reference", "numéro de l'ordre"),
      .init("remarques", "notes"), .init("suivi", "qui a soumis et signé, quand"),
      .init("edite", "jour de l'édition"),
    ],
    template: """
      {{etablissement}}, {{commune}}

      Académie de {{academie}}

      = Ordre de mission {{type}}
      {{#projet}}
      > Projet : cet ordre n'autorise à se déplacer qu'une fois signé, et pour l'avenir seulement.
      {{/projet}}
      {{#abroge}}
      > Cet ordre est abrogé.
      {{/abroge}}

      == L'agent
      Nom :: {{agent}}
      Fonction :: {{fonction}}
      Résidence administrative :: {{commune}}
      Résidence familiale :: {{residence_familiale}}

      == La mission
      Du :: {{debut}}
      Au :: {{fin}} inclus
      Où :: {{zone}}
      Pour :: {{lycees}}
      {{#objets}}
      - {{objet}}
      {{/objets}}

      == Les déplacements
      Moyens autorisés :: {{moyens}}
      Puissance ou cylindrée :: {{puissance}}
      Assuré jusqu'au :: {{assurance}}
      Référence :: {{reference}}
      Remarques :: {{remarques}}
      Suivi :: {{suivi}}

      [ L'agent | Le chef d'établissement ]
      > Décret n° 2006-781 du 3 juillet 2006 relatif aux frais de déplacement des personnels civils \
      de l'État. Les trajets dans les communes de résidence administrative et familiale, ou qui \
      leur sont assimilées, ne sont pas des missions.
      > Édité le {{edite}}.
      """)
}
