/// The message that reports a mistake of the national directory to the service that feeds it: the
/// DSI of the académie, or its private-education service (FAQ 1).
public enum DirectoryReportText {
  /// - Parameter contact: the service as the office knows it, nil if it keeps no address.
  public static func of(
    _ report: DirectoryReport, _ school: Establishment, to contact: InstitutionContact?,
    from agent: Agent
  ) -> ReadyText {
    let addressee =
      contact.map { $0.email?.address ?? $0.fullName }
      ?? "\(report.service.label) (\(school.academy))"
    return ReadyText(
      to: [addressee], subject: "Annuaire des bureaux des entreprises : \(school.uai), correction",
      body: body(report, school, from: agent))
  }

  private static func body(
    _ report: DirectoryReport, _ school: Establishment, from agent: Agent
  ) -> String {
    let facts = [
      "Établissement : \(school.name), \(school.town)",
      "UAI : \(school.uai)",
      "Secteur : \(school.sector.label)",
      "Adresse électronique du bureau : \(school.mailbox?.address ?? "à créer")",
      school.phone.map { "Téléphone du bureau : \($0)" },
    ].compactMap { $0 }
    return """
      Bonjour,

      La fiche de notre bureau des entreprises, dans l'annuaire publié sur education.gouv.fr, n'est \
      pas exacte. Pouvez-vous transmettre la correction ?

      \(facts.joined(separator: "\n"))

      Ce qui est à corriger (constaté le \(report.on)) :
      \(report.problem)

      Merci de me dire quand ce sera fait, pour que je le vérifie.

      \(agent.name)
      Bureau des entreprises, \(school.name)
      """
  }
}
