extension GuidanceCard {
  /// What a mission is.
  static let b12 = GuidanceCard(
    .card(12), .travel,
    question: "Quand un déplacement compte-t-il comme une mission ?",
    content: GuidanceContent(
      answer: """
        Quand vous sortez à la fois de la commune du lycée et de celle où vous habitez, avec un \
        ordre valable signé avant de partir. Sans ordre, pas de remboursement.
        """,
      steps: [
        "Vérifiez avant de partir qu'un ordre couvre ce jour, ce lieu et ce motif.",
        "Sinon, demandez un ordre ponctuel.",
        "Les communes limitrophes desservies par les transports publics n'en font qu'une.",
        "Parti sans ordre ? Consignez la visite ; les frais, eux, resteront à votre charge.",
      ],
      actors: [
        GuidanceActor("Chef d'établissement", "donne l'ordre avant le départ"),
        GuidanceActor("Bureau", "tient la liste des communes assimilées"),
      ],
      reading: [
        "Dans la commune, le logiciel propose 0 € ; on peut changer en disant pourquoi.",
        "Sans ordre, votre couverture en cas d'accident peut aussi être discutée.",
      ]),
    privateContent: GuidanceContent(
      answer: """
        Le décret de 2006 ne lie que l'État et les établissements publics : voyez les règles de \
        votre employeur. Un ordre écrit avant le départ vous protège dans tous les cas.
        """,
      steps: [
        "Demandez à votre direction ce qui est remboursé, et sur quels justificatifs.",
        "Faites signer un ordre avant chaque déplacement, ou pour l'année.",
      ],
      actors: [GuidanceActor("Direction", "fixe les règles et signe l'ordre")],
      reading: ["Le logiciel suit le décret pour avertir, sans rien refuser."]),
    sources: [.travelDecree], confidence: .probable,
    seeAlso: [.faq(3), .card(13), .card(16)],
    keywords: """
      ordre de mission ponctuel, OM, sans ordre, résidence administrative, résidence familiale, \
      commune, communes limitrophes, même ville, en ville, trajet domicile, domicile, périmètre, \
      zone, convocation, OM-02, OM-04, partir, avant de partir, est-ce remboursé, sortir
      """)
}
