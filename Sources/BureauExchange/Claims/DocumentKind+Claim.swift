extension DocumentKind {
  /// The claim of a month, for its agent to sign and the bursar to control.
  public static let claim = DocumentKind(
    "etat-de-frais", "état de frais",
    fields: [
      .init("etablissement", "nom du lycée"), .init("commune", "sa commune"),
      .init("academie", "son académie"), .init("mois", "le mois, en toutes lettres"),
      .init("projet", "section : l'état n'est pas encore contrôlé"),
      .init("agent", "nom de l'agent"), .init("fonction", "sa fonction"),
      .init("residence_familiale", "sa commune"), .init("vehicule", "véhicule personnel"),
      .init("payeur", "qui paie, avec le numéro Chorus-DT"),
      .init(
        "deplacements", "section : les déplacements",
        [
          .init("jour", "le jour, en toutes lettres"), .init("trajet", "les communes"),
          .init("horaires", "départ et retour"), .init("ordre", "l'ordre de mission"),
          .init("moyen", "moyen de transport"),
          .init("entre_lycees", "kilomètres entre les lycées"),
          .init(
            "lignes", "section : les frais",
            [
              .init("nature", "ce qui est demandé"), .init("calcul", "comment il se calcule"),
              .init("montant", "en euros"),
            ]),
          .init("somme", "total du déplacement"),
        ]),
      .init("complement", "complément du mois, pour un vélomoteur"),
      .init("kilometres", "kilomètres du mois"),
      .init("cumul", "kilomètres de l'année civile avant ce mois"), .init("total", "à payer"),
      .init("textes", "section : les barèmes appliqués", [.init("texte", "taux, effet et texte")]),
      .init("suivi", "ce qui a été fait, par qui, quand"),
      .init("remarques", "notes"),
    ],
    template: """
      {{etablissement}}, {{commune}}

      Académie de {{academie}}

      = État de frais de {{mois}}
      {{#projet}}
      > Projet : tant qu'il n'est pas contrôlé, ses montants peuvent changer.
      {{/projet}}

      == L'agent
      Nom :: {{agent}}
      Fonction :: {{fonction}}
      Résidence administrative :: {{commune}}
      Résidence familiale :: {{residence_familiale}}
      Véhicule :: {{vehicule}}
      Payeur :: {{payeur}}

      {{#deplacements}}
      == {{jour}}
      Trajet :: {{trajet}}
      Départ et retour :: {{horaires}}
      Moyen :: {{moyen}}
      Entre les deux lycées :: {{entre_lycees}}
      Ordre de mission :: {{ordre}}

      | Nature | Calcul | Montant |
      {{#lignes}}
      | {{nature}} | {{calcul}} | {{montant}} |
      {{/lignes}}
      Total du déplacement :: {{somme}}

      {{/deplacements}}
      == À payer
      Kilomètres du mois :: {{kilometres}}
      Depuis le 1er janvier :: {{cumul}}
      Complément :: {{complement}}
      Total :: {{total}}
      Remarques :: {{remarques}}
      Suivi :: {{suivi}}

      == Barèmes appliqués
      {{#textes}}
      - {{texte}}
      {{/textes}}

      [ L'agent | Contrôlé par | Le chef d'établissement ]
      > Décret n° 2006-781 du 3 juillet 2006 relatif aux frais de déplacement des personnels civils \
      de l'État.
      """)
}
