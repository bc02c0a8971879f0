extension GuidanceCard {
  /// Training of tutors and maîtres d'apprentissage.
  static let faq07 = GuidanceCard(
    .faq(7), .companies,
    question: "Comment former les tuteurs et les maîtres d'apprentissage ?",
    content: GuidanceContent(
      answer: """
        Ces formations existent dans plusieurs académies : au CAFOC ou au département ingénierie \
        du GIP FCIP. Le bureau oriente l'entreprise ; la DRAFPIC (ou DAFPIC) renseigne.
        """,
      steps: [
        "Repérez le besoin pendant la visite : le tuteur a-t-il été formé ?",
        "Demandez au CAFOC ou au GIP FCIP les prochaines sessions.",
        "Si vous ne savez pas qui appeler, adressez-vous à la DRAFPIC ou DAFPIC du rectorat.",
      ],
      actors: [
        GuidanceActor("CAFOC ou GIP FCIP", "forme"),
        GuidanceActor("DRAFPIC ou DAFPIC", "renseigne les lycées"),
      ],
      contacts: [.tutorTrainingCentre, .trainingConsortium, .trainingDelegation],
      reading: ["Le bureau n'est pas l'organisme de formation : il met en relation."]),
    sources: [.nationalFAQ], seeAlso: [.card(9), .faq(23)],
    keywords: """
      formation des tuteurs, tutorat, formateur en entreprise, salarié qui encadre, apprendre à \
      encadrer, session, stage de formation, maître de stage, MA, permis de former, organisme, \
      certification, former en entreprise
      """)
}
