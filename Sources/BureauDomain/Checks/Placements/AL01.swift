/// The allowance of PFMP is neither for students of BTS nor for apprentices, and stops at a yearly
/// cap (décret 2023-765, arrêté of 11 August 2023).
public enum AL01: CheckRule {
  public static let id = CheckID.al01
  public static let title = "allocation de PFMP"

  public static func violation(_ status: AllowanceStatus) -> Violation? {
    switch status {
    case .paid: nil
    case .higher:
      none("Un étudiant de BTS", "son stage n'est pas une PFMP. Ne transmettez pas ses jours.")
    case .apprentice:
      none("Un apprenti", "son employeur le paie. Ne transmettez pas ses jours.")
    }
  }

  public static func violation(_ allowance: Allowance) -> Violation? {
    guard allowance.isCut else { return nil }
    return Violation(
      id, .warns, field: .allowance, brief: "plafond atteint",
      "Plafond atteint : l'année scolaire donne \(allowance.cap) au plus à ce niveau, il reste "
        + "\(allowance.amount.value) sur \(allowance.uncut). Transmettez tous les jours faits.")
  }

  private static func none(_ who: String, _ why: String) -> Violation {
    Violation(
      id, .warns, field: .allowance, brief: "pas d'allocation",
      "\(who) n'a pas d'allocation de PFMP : \(why)")
  }
}
