/// The columns of SIRENE files the directory takes, under their names in the stock files of INSEE
/// (2019 to 2026), the export of sirene.fr and annuaire-entreprises, and the older L2 drawing with
/// its short and its long headings.
enum SireneColumn: ImportColumn {
  case siret
  case siren
  case nic
  case siteDiffusion
  case unitDiffusion
  case siteState
  case unitState
  case unitName
  case unitUsualName
  case unitSign
  case familyName
  case usedName
  case usualFirstName
  case firstName
  case sign
  case siteUsualName
  case addressComplement
  case streetNumber
  case streetIndex
  case streetKind
  case street
  case streetLine
  case specialDelivery
  case postalCode
  case commune
  case town
  case naf
  case nafEdition
  case naf2025
  case workforce

  var headings: Set<String> {
    switch self {
    case .siret: ["siret"]
    case .siren: ["siren", "identifiantdelentreprise"]
    case .nic: ["nic", "numerointernedeclassementdeletablissement"]
    case .siteDiffusion: ["statutdiffusionetablissement", "diffcom"]
    case .unitDiffusion: ["statutdiffusionunitelegale"]
    case .siteState: ["etatadministratifetablissement"]
    case .unitState: ["etatadministratifunitelegale"]
    case .unitName:
      ["denominationunitelegale", "nomenlong", "nomouraisonsocialedelentreprise"]
    case .unitUsualName: ["denominationusuelle1unitelegale"]
    case .unitSign: ["sigleunitelegale", "sigle", "sigledelentreprise"]
    case .familyName: ["nomunitelegale"]
    case .usedName: ["nomusageunitelegale"]
    case .usualFirstName: ["prenomusuelunitelegale"]
    case .firstName: ["prenom1unitelegale"]
    case .sign: ["enseigne1etablissement", "enseigne", "enseigneounomdelexploitation"]
    case .siteUsualName: ["denominationusuelleetablissement"]
    case .addressComplement: ["complementadresseetablissement"]
    case .streetNumber: ["numerovoieetablissement", "numvoie", "numerodanslavoie"]
    case .streetIndex: ["indicerepetitionetablissement", "indrep", "indicederepetition"]
    case .streetKind:
      ["typevoieetablissement", "typvoie", "typedevoiedelocalisationdeletablissement"]
    case .street:
      ["libellevoieetablissement", "libvoie", "libelledevoiedelocalisationdeletablissement"]
    case .streetLine:
      [
        "l4normalisee", "quatriemelignedeladressagedeletablissement",
        "quatriemelignedeladressagenormalisedeletablissement",
      ]
    case .specialDelivery: ["distributionspecialeetablissement"]
    case .postalCode: ["codepostaletablissement", "codpos", "codepostal"]
    case .commune: ["codecommuneetablissement", "codeinsee", "codecommune"]
    case .town:
      [
        "libellecommuneetablissement", "libcom", "commune", "libelledelacommune",
        "libelledelacommunedelocalisationdeletablissement",
      ]
    case .naf: ["activiteprincipaleetablissement", "apet700", "activiteprincipaledeletablissement"]
    case .nafEdition: ["nomenclatureactiviteprincipaleetablissement"]
    case .naf2025: ["activiteprincipalenaf25etablissement"]
    case .workforce:
      [
        "trancheeffectifsetablissement", "tefet", "tranchedeffectifsalariedeletablissement",
        "tranchedeffectifdeletablissement",
      ]
    }
  }
}
