/// The columns of the lists offices keep of their companies, under the headings they are met with.
enum CompanyColumn: ImportColumn {
  case name
  case sign
  case siret
  case address
  case addressComplement
  case postalCode
  case town
  case phone
  case mobile
  case email
  case contact
  case contactTitle
  case naf
  case activity
  case workforce
  case notes

  var headings: Set<String> {
    switch self {
    case .name:
      [
        "nom", "raisonsociale", "entreprise", "societe", "nomdelentreprise", "nomentreprise",
        "denomination", "nomouraisonsociale", "nomdelasociete", "nomdelastructure", "structure",
        "organisme", "employeur", "denominationunitelegale", "entreprisedaccueil",
      ]
    case .sign: ["enseigne", "nomcommercial", "enseigne1etablissement"]
    case .siret: ["siret", "nsiret", "nosiret", "numerosiret", "numsiret", "codesiret"]
    case .address:
      [
        "adresse", "adressecomplete", "adresse1", "adressepostale", "rue", "voie", "numeroetvoie",
        "numeroetrue",
      ]
    case .addressComplement:
      ["complement", "complementdadresse", "complementadresse", "adresse2", "adressesuite"]
    case .postalCode: ["cp", "codepostal", "codepost", "codepostaletablissement"]
    case .town: ["ville", "commune", "localite", "libellecommune"]
    case .phone:
      [
        "telephone", "tel", "telephonefixe", "telfixe", "numerodetelephone", "ndetelephone",
        "standard", "fixe", "telephoneentreprise",
      ]
    case .mobile: ["portable", "mobile", "telephoneportable", "telportable", "telephonemobile"]
    case .email:
      [
        "courriel", "email", "mail", "mel", "adressemail", "adresseemail", "adressecourriel",
        "adresseelectronique",
      ]
    case .contact:
      [
        "contact", "interlocuteur", "nomducontact", "personneacontacter", "personnecontact",
        "responsable", "tuteur", "nomdututeur",
      ]
    case .contactTitle: ["fonction", "poste", "qualite", "fonctionducontact"]
    case .naf: ["ape", "codeape", "naf", "codenaf", "codeapenaf", "codenafape", "apenaf"]
    case .activity:
      [
        "activite", "secteurdactivite", "secteur", "activiteprincipale",
        "activiteprincipaleexercee", "domaine",
      ]
    case .workforce:
      ["effectif", "effectifs", "effectifsalarie", "nombredesalaries", "nbsalaries", "salaries"]
    case .notes:
      [
        "notes", "note", "observation", "observations", "remarque", "remarques", "commentaire",
        "commentaires", "contactremarques",
      ]
    }
  }
}
