internal import BureauDomain

extension DemoTrade {
  static let all = workshops + sites + counters + services

  /// The same as often as the office calls on them: those that take the school's learners the most.
  static let asked = all + Array(repeating: all.filter(\.takesOurs), count: 3).joined()

  private var takesOurs: Bool {
    let taught = Set(DemoClass.all.map(\.formation.speciality))
    return courses.contains { taught.contains($0.speciality) }
  }

  private static let small: [WorkforceBand] = [.zero, .from1, .from3, .from6]
  private static let medium: [WorkforceBand] = [.from6, .from10, .from20]
  private static let large: [WorkforceBand] = [.from20, .from50, .from100]

  private static let workshops = [
    DemoTrade(
      "45.20A", "automobile", ["Garage *", "Garage * & Fils", "Auto * Services"],
      [
        "Bac pro Maintenance des véhicules option véhicules légers (1re)",
        "Bac pro Maintenance des véhicules option véhicules légers (Tle)",
      ], ("gérant", "cheffe d'atelier"), small + medium),
    DemoTrade(
      "45.20A", "carrosserie", ["Carrosserie *", "Atelier * Peinture auto"],
      ["Bac pro Carrossier peintre automobile (1re)", "CAP Carrossier automobile"],
      ("artisan", "peintre"), small),
    DemoTrade(
      "25.11Z", "chaudronnerie", ["Chaudronnerie *", "Métallerie *", "Société * Structures"],
      [
        "Bac pro Technicien en chaudronnerie industrielle (1re)",
        "Bac pro Ouvrages du bâtiment : métallerie (1re)",
      ], ("présidente", "chef d'équipe"), medium),
    DemoTrade(
      "33.12Z", "maintenance", ["* Maintenance industrielle", "Ateliers *"],
      [
        "Bac pro Maintenance des systèmes de production connectés (1re)",
        "Bac pro Maintenance des systèmes de production connectés (Tle)",
      ], ("responsable de site", "responsable maintenance"), large),
  ]

  private static let sites = [
    DemoTrade(
      "43.32A", "bois", ["Menuiserie *", "Menuiserie-agencement *", "* Frères, escaliers"],
      ["Bac pro Technicien menuisier agenceur (1re)"], ("cogérant", "compagnon"), small),
    DemoTrade(
      "43.21A", "électricité", ["Électricité *", "* Électricité générale"],
      ["Bac pro Métiers de l'électricité et de ses environnements connectés (1re)"],
      ("artisan", "conductrice de travaux"), small + medium),
    DemoTrade(
      "43.22B", "énergie", ["Chauffage *", "* Génie climatique", "* Énergies"],
      [
        "Bac pro Installateur en chauffage climat. et énergies renouvelables (1re)",
        "CAP Installateur en froid et conditionnement d'air",
      ], ("gérante", "chef de chantier"), small + medium),
    DemoTrade(
      "43.99C", "bâtiment", ["Maçonnerie *", "Bâtisseurs *", "Entreprise * Gros œuvre"],
      ["CAP Maçon", "CAP Peintre applicateur de revêtements"],
      ("gérant", "chef de chantier"), small + medium),
    DemoTrade(
      "81.30Z", "paysage", ["Jardins *", "* Paysages"],
      ["Bac pro agricole Aménagements paysagers (1re)"],
      ("gérante", "cheffe d'équipe"), small),
  ]

  private static let counters = [
    DemoTrade(
      "10.71C", "alimentation", ["Boulangerie *", "Maison *, boulanger-pâtissier", "Le Fournil *"],
      ["CAP Boulanger", "Bac pro Boulanger-pâtissier (1re)"], ("gérante", "boulanger"), small),
    DemoTrade(
      "56.10A", "restauration", ["Restaurant *", "Brasserie *", "L'Auberge *", "La Table *"],
      [
        "Bac pro Cuisine (1re)", "Bac pro Commercialisation et services en restauration (1re)",
        "CAP Cuisine",
      ], ("gérant", "cheffe de cuisine"), small + medium),
    DemoTrade(
      "47.11D", "commerce", ["Supermarché *", "Comptoir *", "Les Halles *"],
      ["Bac pro Métiers commerce vente opt.a animat. gestion espace commercial (1re)"],
      ("directrice", "chef de rayon"), medium + large),
    DemoTrade(
      "96.02A", "coiffure", ["Salon *", "Coiffure *"],
      ["CAP Métiers de la coiffure", "Bac pro Métiers de la coiffure (1re)"],
      ("gérante", "coiffeuse"), small),
  ]

  private static let services = [
    DemoTrade(
      "87.10A", "santé", ["Résidence *", "Maison de retraite *"],
      ["Bac pro Accompagnement soins et services à la personne (1re)"],
      ("directeur", "cadre de santé"), large),
    DemoTrade(
      "88.91A", "petite enfance", ["Crèche *", "Multi-accueil *"],
      ["CAP Accompagnant éducatif petite enfance"],
      ("directrice", "éducatrice de jeunes enfants"), medium),
    DemoTrade(
      "49.41B", "logistique", ["Transports *", "* Logistique"],
      ["Bac pro Métiers de la logistique (1re)", "CAP Opérateur/opératrice logistique"],
      ("directeur d'agence", "chef de quai"), medium + large),
    DemoTrade(
      "69.20Z", "gestion", ["Cabinet *", "* Expertise et conseil"],
      ["Bac pro Assistance gestion des organisations et de leurs activités (1re)"],
      ("associée", "assistante de direction"), small + medium),
    DemoTrade(
      "62.02A", "numérique", ["* Informatique", "Studio * Réseaux"],
      ["Bac pro Cybersécurité informatique et réseaux electronique (1re)"],
      ("gérant", "technicienne réseau"), small + medium),
  ]
}
