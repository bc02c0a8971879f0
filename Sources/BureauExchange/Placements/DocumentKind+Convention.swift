extension DocumentKind {
  /// The agreement of a placement, for the parties to sign. The model of a lycée is the one its
  /// conseil d'administration has adopted: this one comes in its place until it is written.
  public static let convention = DocumentKind(
    "convention", "convention de stage",
    fields: parties + stay,
    template: head + articles)

  private static let parties: [DocumentField] = [
    .init("etablissement", "nom du lycée"), .init("uai", "son UAI"),
    .init("lycee_commune", "sa commune"), .init("lycee_contact", "courriel, téléphone du bureau"),
    .init("entreprise", "nom de l'entreprise"), .init("siret", "SIRET du lieu"),
    .init("adresse", "adresse du lieu d'accueil"), .init("telephone", "téléphone du lieu"),
    .init("tuteur", "tuteur désigné par l'entreprise"), .init("tuteur_fonction", "sa fonction"),
    .init("tuteur_contact", "son téléphone, son courriel"),
    .init("statut", "élève, étudiant BTS, stagiaire FC"), .init("eleve", "nom et prénom"),
    .init("naissance", "date de naissance"), .init("classe", "classe"),
    .init("formation", "diplôme préparé"),
    .init("mineur", "section : l'élève est mineur au début"),
    .init("majeur", "section : l'élève est majeur"),
    .init("representant", "représentant légal d'un mineur"),
    .init("representant_contact", "son téléphone, son courriel"),
    .init("referent", "enseignant référent"),
  ]

  private static let stay: [DocumentField] = [
    .init("periode", "nom de la période"), .init("debut", "premier jour"),
    .init("fin", "dernier jour"), .init("motif", "pourquoi les dates sortent de la période"),
    .init("jours", "jours ouvrés"), .init("horaires", "horaires"),
    .init("limites", "section : les limites d'un mineur", [.init("limite", "une phrase")]),
    .init("travaux", "section : des travaux réglementés sont prévus"),
    .init("travaux_lieu", "déclaration de l'entreprise"),
    .init("travaux_lycee", "déclaration du lycée"), .init("edite", "jour de l'édition"),
  ]

  private static let head = """
    {{etablissement}}, {{lycee_commune}} ({{uai}})

    = Convention relative à une période en milieu professionnel
    > {{periode}}, du {{debut}} au {{fin}}

    == Entre
    Lycée :: {{etablissement}}, {{lycee_commune}}, représenté par le chef d'établissement
    Bureau des entreprises :: {{lycee_contact}}
    Entreprise ou organisme :: {{entreprise}}
    SIRET :: {{siret}}
    Lieu d'accueil :: {{adresse}}
    Téléphone :: {{telephone}}
    Tuteur :: {{tuteur}}
    Fonction :: {{tuteur_fonction}}
    Joindre le tuteur :: {{tuteur_contact}}

    == Et
    Nom :: {{eleve}} ({{statut}})
    Né(e) le :: {{naissance}}
    Classe :: {{classe}}
    Formation :: {{formation}}
    Représentant légal :: {{representant}}
    Joindre la famille :: {{representant_contact}}
    Enseignant référent :: {{referent}}

    """

  private static let articles = """
    == 1. Objet et durée
    La présente convention organise la période passée dans l'entreprise, partie de la formation. \
    Elle court du {{debut}} au {{fin}}, soit {{jours}} jours ouvrés.
    Dates hors de la période :: {{motif}}
    Horaires :: {{horaires}}
    {{#limites}}
    - {{limite}}
    {{/limites}}

    == 2. Statut
    La personne accueillie garde son statut scolaire et reste sous l'autorité du chef \
    d'établissement. Elle suit le règlement intérieur et les consignes de sécurité de l'entreprise, \
    et garde pour elle ce qu'elle y apprend de confidentiel. Une gratification n'est due que dans \
    les cas prévus par le code de l'éducation.

    == 3. Accueil et sécurité
    L'entreprise désigne un tuteur, présente les lieux, les risques et les consignes, fournit les \
    équipements de protection et ne confie que des tâches en rapport avec la formation.
    {{#travaux}}
    Des travaux réglementés pour les mineurs sont prévus : ils ne se font que sous une déclaration \
    de dérogation en cours de validité, de l'entreprise et du lycée.
    Déclaration de l'entreprise :: {{travaux_lieu}}
    Déclaration du lycée :: {{travaux_lycee}}
    {{/travaux}}

    == 4. Accident
    L'entreprise prévient aussitôt le lycée de tout accident, même bénin. Elle adresse la \
    déclaration à la caisse primaire d'assurance maladie dans les 48 heures, dimanches et jours \
    fériés non compris, et en envoie copie au lycée. Chaque partie est assurée en responsabilité \
    civile.

    == 5. Suivi, absences, fin
    L'enseignant référent prend contact avec l'entreprise au début, suit la période et rencontre \
    au moins une fois le tuteur et l'élève. L'entreprise signale toute absence le jour même. En cas \
    de difficulté, les parties se consultent avant d'interrompre la période ; une modification \
    donne lieu à un avenant. À la fin, l'entreprise remet une attestation qui dit les jours \
    réellement faits.

    == 6. Annexe pédagogique
    Activités confiées et compétences visées, rédigées par l'équipe pédagogique avec le tuteur :
    ___ 6

    == Signatures
    [ L'entreprise | Le tuteur | L'élève ]
    {{#mineur}}
    [ Le représentant légal | L'enseignant référent | Le chef d'établissement ]
    {{/mineur}}
    {{#majeur}}
    [ L'enseignant référent | Le chef d'établissement ]
    {{/majeur}}
    > Code de l'éducation, L. 124-1 et suivants, D. 124-1 et suivants. Le modèle adopté par le \
    conseil d'administration du lycée l'emporte sur celui-ci.
    > Éditée le {{edite}}.
    """
}
