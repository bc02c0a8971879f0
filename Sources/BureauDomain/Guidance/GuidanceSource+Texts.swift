extension GuidanceSource {
  /// The day all the sources below were read for the cards.
  private static let reading = Day(clamping: 23, month: 11, year: 2026)

  /// A text the reader finds by its title.
  static func text(_ title: String, _ address: String? = nil) -> GuidanceSource {
    GuidanceSource(title, address: address, checkedOn: reading)
  }

  /// The 23 questions themselves; the file bears no date.
  static let nationalFAQ = text(
    "FAQ nationale « Le bureau des entreprises » (non datée, écrite vers 2023-2024)")

  /// What opened the offices, in public schools.
  static let circular2023 = text(
    "Circulaire du 24 mai 2023 sur le bureau des entreprises (MENE2311700C)",
    "https://www.education.gouv.fr/bo/2023/Hebdo21/MENE2311700C")

  /// Its counterpart for private schools under contract.
  static let privateLetter2023 = text(
    "Courrier de la direction des affaires financières aux recteurs, 23 juin 2023")

  /// The four missions of the DDFPT.
  static let ddfptCircular2016 = text(
    "Circulaire du 11 octobre 2016 sur les DDFPT (MENH1613887C)",
    "https://www.education.gouv.fr/bo/16/Hebdo37/MENH1613887C.htm")

  static let eduscol = text(
    "Éduscol, page du bureau des entreprises",
    "https://eduscol.education.fr/3857/un-bureau-des-entreprises-dans-chaque-lycee-professionnel")

  static let nationalDirectory = text(
    "Annuaire national des bureaux des entreprises",
    """
    https://www.education.gouv.fr/\
    les-bureaux-des-entreprises-dans-les-lycees-professionnels-379392
    """)

  /// Travel of the civil staff of the State.
  static let travelDecree = text(
    "Décret n° 2006-781 du 3 juillet 2006 sur les frais de déplacement",
    "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000242359/")

  static let travelGuide = text(
    "Guide de la DGAFP sur les frais de mission, édition 2019",
    """
    https://www.fonction-publique.gouv.fr/files/files/Publications/\
    Coll%20outils%20de%20la%20GRH/guide_frais_de_mission_2019.pdf
    """)

  static let podEduc = text(
    "PodEduc, chaîne des lycées professionnels, pour les nouveaux arrivants",
    """
    https://podeduc.apps.education.fr/dgesco-lycees-professionnels-apprentissage-et-formation-\
    professionnelle-continue/professionnalisation-nouveaux-arrivants/
    """)

  /// For what no text says: a choice of this program, that the office may discuss.
  static let ownRule = text("Règle de travail propre à ce logiciel ; aucun texte ne l'impose")
}
