extension GuidanceCard {
  /// CLEE and networks.
  static let faq22 = GuidanceCard(
    .faq(22), .people,
    question: "Le responsable doit-il animer le CLEE ?",
    content: GuidanceContent(
      answer: """
        Non : il participe aux réseaux de territoire ou de filière, mais n'a pas à animer le comité \
        local école-entreprise, piloté le plus souvent par un chef d'établissement.
        """,
      steps: [
        "Participez au CLEE et aux réseaux comme membre.",
        "Cherchez des objectifs communs avec les autres bureaux du territoire ou de la filière.",
      ],
      actors: [
        GuidanceActor("Chef d'établissement", "pilote le plus souvent le CLEE"),
        GuidanceActor("Correspondant académique", "anime le travail en réseau"),
        GuidanceActor("Responsable du bureau", "participe"),
      ],
      contacts: [.localCommittee, .academicCorrespondent],
      reading: [
        "Si l'on vous propose de l'animer, parlez-en à votre chef d'établissement.",
        "Menu Missions : « Réseaux » garde les membres et les dates, « Réunions » ce qui s'y dit.",
      ]),
    sources: [.nationalFAQ], seeAlso: [.faq(6), .faq(15)],
    keywords: """
      comité local école entreprise, animateur, animation, animer, présider, piloter, réseau, \
      bassin, bassin d'emploi, filière, campus, CMQ, réunion de réseau, diriger, organiser, \
      mutualiser, réseaux d'établissements
      """)
}
