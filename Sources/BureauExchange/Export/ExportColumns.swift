extension ExportSubject {
  /// The headings of the columns, which are also the keys of JSON.
  var columns: [String] {
    switch self {
    case .directory:
      [
        "siret", "nom", "enseigne", "adresse", "code_postal", "ville", "code_commune", "naf",
        "naf_edition", "effectif", "diffusion_partielle", "actif", "dans_le_portefeuille",
      ]
    case .companies:
      [
        "entreprise", "siren", "siret", "enseigne", "adresse", "code_postal", "ville",
        "code_commune", "naf", "naf_edition", "effectif", "standard", "relation",
        "relation_motif", "demarchage", "source", "etiquettes", "places_ouvertes",
        "dernier_contact", "prochaine_action", "echeance", "suivi_par", "hors_service",
        "hors_service_motif", "notes",
      ]
    case .contacts:
      [
        "entreprise", "siret", "ville", "nom", "fonction", "roles", "telephone", "courriel",
        "formation_tuteur", "demarchage", "hors_service",
      ]
    case .placements: PlacementExport.columns
    case .claims: ClaimExport.columns
    case .activities:
      [
        "date", "debut", "fin", "entreprise", "siret", "ville", "nature", "etat", "axe", "agent",
        "objets", "resultats", "personnes", "lieu", "notes", "etablissement",
      ]
    }
  }
}
