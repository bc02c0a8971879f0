extension DocumentKind {
  /// The sheet of a round, printed the evening before and written on during the day.
  public static let round = DocumentKind(
    "tournee", "feuille de tournée",
    fields: [
      .init("etablissement", "nom du lycée"), .init("jour", "le jour, en toutes lettres"),
      .init("agent", "qui fait la tournée"), .init("depart", "d'où, à quelle heure"),
      .init("retour", "où, à quelle heure"), .init("moyen", "moyen de transport"),
      .init("trajet", "kilomètres de toute la tournée"),
      .init("compte", "kilomètres qui comptent pour les frais"),
      .init("ordre", "l'ordre de mission en vigueur"),
      .init("alertes", "section : ce qui ne va pas", [.init("alerte", "une phrase")]),
      .init(
        "etapes", "section : les étapes, dans l'ordre",
        [
          .init("numero", "rang de l'étape"), .init("entreprise", "nom de l'entreprise"),
          .init("adresse", "adresse"), .init("telephone", "téléphone"),
          .init("interlocuteur", "qui demander"), .init("chemin", "kilomètres jusque-là"),
          .init("objet", "ce qui était prévu"), .init("dernier", "dernier échange"),
          .init("places", "places déjà offertes"), .init("a_demander", "ce qu'il faut demander"),
          .init("memo", "notes de la fiche"),
        ]),
      .init("remarques", "notes de la tournée"),
    ],
    template: """
      {{etablissement}} · bureau des entreprises

      = Tournée du {{jour}}
      Agent :: {{agent}}
      Départ :: {{depart}}
      Retour :: {{retour}}
      Moyen :: {{moyen}}
      Trajet :: {{trajet}}, dont {{compte}} à compter
      Ordre de mission :: {{ordre}}
      Remarques :: {{remarques}}
      {{#alertes}}
      > ▲ {{alerte}}
      {{/alertes}}

      {{#etapes}}
      == {{numero}}. {{entreprise}}
      Adresse :: {{adresse}}
      Demander :: {{interlocuteur}}
      Téléphone :: {{telephone}}
      Chemin :: {{chemin}}
      Objet :: {{objet}}
      Dernier échange :: {{dernier}}
      Places :: {{places}}
      À savoir :: {{memo}}
      À demander :: {{a_demander}}
      ___ 2

      {{/etapes}}
      """)
}
