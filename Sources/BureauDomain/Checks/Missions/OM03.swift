/// An order, a letter or a claim signed by the very agent it is for (FAQ 12).
public enum OM03: CheckRule {
  public static let id = CheckID.om03
  public static let title = "signature par l'intéressé"

  /// A claim, as a refusal names it.
  public static let claim = "l'état de frais"

  /// - Parameter what: the document with its article, « l'ordre de mission ».
  public static func violation(_ step: MissionStep, of what: String, _ facts: MissionFacts)
    -> Violation?
  {
    guard step.isBy(facts.agent) else { return nil }
    return Violation(
      id, facts.severity, field: .signatory,
      "\(facts.agent.name) ne peut pas signer \(what) qui porte son nom : indiquez le chef "
        + "d'établissement, ou la personne qui a reçu sa délégation.")
  }
}
