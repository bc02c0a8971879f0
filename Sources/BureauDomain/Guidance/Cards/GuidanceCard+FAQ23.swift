extension GuidanceCard {
  /// Training of officers.
  static let faq23 = GuidanceCard(
    .faq(23), .people,
    question: "Comment se former quand on connaît mal l'école ou les filières ?",
    content: GuidanceContent(
      answer: """
        Un programme national de 2023-2024 reste sur PodEduc : un webinaire sur la formation \
        professionnelle et neuf sur les grandes filières. Les académies et les EAFC complètent.
        """,
      steps: [
        "Regardez les webinaires sur PodEduc, en commençant par l'ouverture.",
        "Inscrivez-vous au plan de formation de l'EAFC : il est ouvert aux responsables.",
        "Demandez ce que proposent la région académique et l'académie.",
        "Menez des actions communes avec le DDFPT, un CFP ou un CMQ : on y apprend le métier.",
      ],
      actors: [
        GuidanceActor("EAFC, académie, région académique", "forment et accompagnent"),
        GuidanceActor("DDFPT, CFP, CMQ", "aident, surtout par des actions conjointes"),
      ],
      contacts: [.trainingSchool, .trainingAdviser, .excellenceCampus, .academicCorrespondent]),
    sources: [.nationalFAQ, .podEduc], dated: "programme 2023-2024",
    seeAlso: [.faq(6), .faq(5), .faq(15)],
    keywords: """
      débutant, débuter, nouveau, prise de poste, découvrir, système scolaire, système éducatif, \
      formation du responsable, me former, apprendre, connaissance insuffisante, webinaire, \
      vidéos, diplômes, tutoriel, jargon, sigles, CAP, bac pro, métiers, formation des personnels, je n'y \
      connais rien, comprendre, accompagnement
      """)
}
