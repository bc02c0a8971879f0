extension OfficeTask {
  /// The matrix a school begins with: what the national FAQ says, and nothing else. The head
  /// settles the rest (FAQ 4, 14).
  public static let usual: [OfficeTask] = [
    usual("accueil", "Accueillir les entreprises, leur répondre", [.officer: .leads], 4),
    usual(
      "partenaires", "Tenir les relations avec les partenaires",
      [.officer: .leads, .ddfpt: .takesPart, .teachers: .takesPart], 17),
    usual(
      "lieux", "Chercher des lieux de PFMP", [.teachers: .leads, .officer: .takesPart], 20),
    usual("suivi", "Préparer, suivre, évaluer les PFMP", [.teachers: .leads], 20),
    usual(
      "bilan", "Dresser le bilan des PFMP, qualifier les lieux",
      [.officer: .leads, .teachers: .takesPart], 20),
    usual(
      "conventions", "Éditer et suivre les conventions",
      [.services: .leads, .officer: .helps], 4),
    usual("papiers", "Faire les papiers de ses propres actions", [.officer: .leads], 4),
    usual("enseignements", "Organiser les enseignements", [.ddfpt: .leads], 14),
    usual("equipes", "Coordonner les équipes de professeurs", [.ddfpt: .leads], 14),
    usual("conseil", "Conseiller le chef d'établissement", [.ddfpt: .leads], 14),
    usual(
      "exterieur", "Se partager les partenaires extérieurs",
      [.head: .leads, .ddfpt: .takesPart, .officer: .takesPart], 14),
    usual("permanence", "Assurer le bureau toute la semaine", [.officer: .leads], 14),
    usual(
      "point", "Se retrouver à trois, passer les besoins",
      [.ddfpt: .takesPart, .officer: .takesPart, .trainingAdviser: .takesPart], 15),
    usual("cadre", "Arrêter la feuille de route et les lettres", [.head: .leads], 16),
    usual("communication", "Faire connaître le bureau", [.officer: .leads], 17),
    usual(
      "moyens", "Pourvoir le bureau en moyens et en frais",
      [.head: .leads, .services: .takesPart], 3),
  ]

  private static func usual(
    _ id: String, _ label: String, _ parts: [TaskActor: TaskPart], _ question: Int
  ) -> OfficeTask {
    OfficeTask(id: ID(rawValue: "tache-" + id), label: label, parts: parts, card: .faq(question))
  }
}
