/// Soliciting a company that objected (RGPD art. 21) or whose SIRENE row is published in part only
/// (code de commerce, art. A123-96).
public enum CO06: CheckRule {
  public static let id = CheckID.co06
  public static let title = "opposition et diffusion partielle"

  static func violation(_ file: CompanyFile) -> Violation? {
    if file.company.relation.stage == .opposed {
      return Violation(
        id, .warns, field: .relation,
        "L'entreprise « \(file.company.name) » s'est opposée à toute sollicitation : ne la "
          + "démarchez pas, répondez seulement si elle vous appelle.")
    }
    let isPartial = file.sites.contains { $0.diffusion == .partial && $0.closing == nil }
    guard isPartial, !file.company.relation.stage.isPartner else { return nil }
    return partialDiffusion(file.company.name)
  }

  /// The warning for a directory row that is not in the portfolio yet.
  public static func violation(_ entry: DirectoryEntry) -> Violation? {
    entry.diffusion == .partial ? partialDiffusion(entry.name) : nil
  }

  private static func partialDiffusion(_ name: String) -> Violation {
    Violation(
      id, .warns, field: .company,
      "L'entreprise « \(name) » a limité la diffusion de ses données : ne la démarchez pas sans "
        + "son accord.")
  }
}
