/// The message that passes a tutor's wish for training on to those who train (« orienter vers le
/// CAFOC », FAQ 7): the office relays, it does not train.
public enum TutorTrainingText {
  /// Whom it goes to, the nearest first; nil if the office keeps none of them.
  public static func addressee(among contacts: [InstitutionContact]) -> InstitutionContact? {
    let kinds: [InstitutionKind] = [.tutorTrainingCentre, .trainingConsortium, .trainingDelegation]
    return kinds.lazy.compactMap { kind in
      contacts.first { $0.kind == kind && $0.closing == nil }
    }.first
  }

  public static func of(
    _ tutor: Contact, in file: CompanyFile, to contact: InstitutionContact?,
    _ school: Establishment, from agent: Agent
  ) -> ReadyText {
    let addressee =
      contact.map { $0.email?.address ?? $0.fullName }
      ?? "\(InstitutionKind.tutorTrainingCentre.label) de l'académie (\(school.academy))"
    return ReadyText(
      to: [addressee], subject: "Formation de tuteur : \(tutor.name), \(file.company.name)",
      body: body(tutor, file, school, from: agent))
  }

  private static func body(
    _ tutor: Contact, _ file: CompanyFile, _ school: Establishment, from agent: Agent
  ) -> String {
    let site = file.sites.first { $0.id == tutor.site } ?? file.mainSite
    let facts = [
      "Entreprise : \(file.company.name)\(site.map { ", \($0.town)" } ?? "")",
      site?.siret.map { "SIRET : \($0)" },
      "Personne à former : \([tutor.name, tutor.title].filter { !$0.isEmpty }.joined(separator: ", "))",
      tutor.phone.map { "Téléphone : \($0)" },
      tutor.email.map { "Courriel : \($0)" },
      tutor.roles.contains(.apprenticeMaster) ? "Elle accueille aussi des apprentis." : nil,
    ].compactMap { $0 }
    return """
      Bonjour,

      Une entreprise qui accueille nos élèves souhaite qu'une personne soit formée au tutorat. \
      Pouvez-vous nous dire quelles sessions sont ouvertes, et prendre contact avec elle ?

      \(facts.joined(separator: "\n"))

      Dites-moi la session retenue : je tiens le suivi jusqu'à l'attestation.

      \(agent.name)
      Bureau des entreprises, \(school.name) (\(school.uai))
      """
  }
}
