/// How many learners one tutor, one référent and one host may have at once.
public enum PL05: CheckRule {
  public static let id = CheckID.pl05
  public static let title = "nombre de stagiaires à la fois"

  static func violations(_ file: PlacementFile, _ limits: PlacementLimits) -> [Violation] {
    guard file.placement.isLive else { return [] }
    return [tutor(file, limits), referent(file, limits), host(file, limits)].compactMap { $0 }
  }

  private static func tutor(_ file: PlacementFile, _ limits: PlacementLimits) -> Violation? {
    guard let name = file.placement.host?.tutorName, !name.isEmpty,
      let limit = limits.limit(.limit(.tutor), on: file.placement.span.from),
      file.loads.tutor > limit.value
    else { return nil }
    return Violation(
      id, .warns, field: .tutor,
      "\(name) aurait \(file.loads.tutor) stagiaires à la fois : \(limit.value) au plus "
        + "(\(limit.text)). Demandez un autre tuteur.")
  }

  private static func referent(_ file: PlacementFile, _ limits: PlacementLimits) -> Violation? {
    let isHigher = file.formation?.level?.isHigherEducation ?? (file.learner.status == .btsStudent)
    guard !file.placement.referent.isEmpty,
      let limit = limits.limit(
        .limit(isHigher ? .referentHigher : .referent), on: file.placement.span.from),
      file.loads.referent > limit.value
    else { return nil }
    return Violation(
      id, .warns, field: .referent,
      "\(file.placement.referent) suivrait \(file.loads.referent) élèves à la fois : "
        + "\(limit.value) au plus (\(limit.text)). Demandez un autre référent au chef "
        + "d'établissement.")
  }

  private static func host(_ file: PlacementFile, _ limits: PlacementLimits) -> Violation? {
    guard let host = file.placement.host,
      let quota = limits.quota(of: file.site?.workforce, on: file.placement.span.from),
      file.loads.host > quota.value
    else { return nil }
    return Violation(
      id, .warns, field: .host,
      "\(host.companyName) recevrait \(file.loads.host) stagiaires la même semaine : "
        + "\(quota.value) au plus d'après l'effectif connu (\(quota.text)), sauf arrêté "
        + "académique. Vérifiez avec l'entreprise.")
  }
}
