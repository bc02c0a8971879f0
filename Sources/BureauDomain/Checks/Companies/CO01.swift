/// A wrong SIRET, SIREN or UAI, or a SIRET that another record already bears.
public enum CO01: CheckRule {
  public static let id = CheckID.co01
  public static let title = "SIRET, SIREN et UAI"

  /// The refusal of a value that cannot be a SIRET, with its reason.
  public static func violation(_ refusal: ValueRefusal) -> Violation {
    Violation(id, .refuses, field: .siret, refusal.message)
  }

  /// The refusal of a SIRET that is already in the portfolio.
  public static func known(_ siret: Siret, as name: String) -> Violation {
    Violation(
      id, .refuses, field: .siret,
      "Le SIRET \(siret) est déjà celui de « \(name) » : ouvrez cette fiche.")
  }
}
