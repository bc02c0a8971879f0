extension GuidanceCard {
  /// Line of authority.
  static let faq12 = GuidanceCard(
    .faq(12), .people,
    question: "Qui est le supérieur du responsable du bureau ?",
    content: GuidanceContent(
      answer: """
        Le proviseur : le responsable du bureau agit sous sa responsabilité, et le DDFPT \
        coordonne. Il n'est pas membre de l'équipe de direction.
        """,
      steps: [
        "Rendez compte au proviseur ; il vous confie vos missions.",
        "Organisez le travail de tous les jours avec le DDFPT.",
        "Prenez part à la vie du lycée comme les autres personnels.",
      ],
      actors: [
        GuidanceActor("Proviseur", "exerce la responsabilité"),
        GuidanceActor("DDFPT", "coordonne"),
        GuidanceActor("Responsable du bureau", "agit dans les missions qui lui sont confiées"),
      ],
      reading: ["Le responsable ne signe donc ni son ordre, ni sa lettre, ni ses frais."]),
    sources: [.nationalFAQ, .circular2023], seeAlso: [.faq(14), .faq(16), .card(16)],
    keywords: """
      hiérarchie, hiérarchique, chef, patron, boss, N+1, proviseure, directeur, direction, \
      obéir, ordres, autorité, commande, sous les ordres, rendre compte, équipe de direction, \
      conseil de direction, dépend, rattaché, évaluation annuelle, notation
      """)
}
