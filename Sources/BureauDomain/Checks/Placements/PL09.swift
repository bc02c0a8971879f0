/// A minor doing works regulated for minors needs a declaration of the host and one of the school,
/// valid on every day (décrets 2015-443 and 2015-444).
public enum PL09: CheckRule {
  public static let id = CheckID.pl09
  public static let title = "travaux réglementés"

  static func violation(_ file: PlacementFile) -> Violation? {
    let placement = file.placement
    guard placement.hasRegulatedWorks, placement.isLive, let host = placement.host,
      file.isMinor == true
    else { return nil }
    let without = [
      covers(file.site?.regulatedWorks, placement.span) ? nil : host.companyName,
      covers(file.schoolWorks, placement.span) ? nil : "le lycée",
    ].compactMap { $0 }
    guard !without.isEmpty else { return nil }
    return Violation(
      id, .warns, field: .host,
      "Travaux réglementés d'un mineur \(placement.span.french) : pas de déclaration de dérogation "
        + "valable pour \(ListJoin.and(without)). Vérifiez-la avant le départ et notez ses dates.")
  }

  private static func covers(_ works: RegulatedWorks?, _ span: DaySpan) -> Bool {
    guard let works else { return false }
    return works.declaredOn <= span.from && span.to <= works.until
  }
}
