/// A letter is in force with the signature of the head, of both heads for a shared post (FAQ 16, 21).
public enum LM01: CheckRule {
  public static let id = CheckID.lm01
  public static let title = "signature d'une lettre de mission"

  /// - Parameter schools: the names of the schools, by identity.
  public static func violation(_ letter: MissionLetter, _ schools: [Establishment.ID: String])
    -> Violation?
  {
    guard !letter.unsigned.isEmpty || letter.establishments.isEmpty else { return nil }
    let names = letter.unsigned.compactMap { schools[$0] }
    let whose =
      names.count > 1
      ? "des chefs d'établissement de \(ListJoin.and(names))"
      : "du chef d'établissement" + (names.first.map { " de \($0)" } ?? "")
    return Violation(
      id, .refuses, field: .signatory,
      "La lettre de mission n'entre pas en vigueur sans la signature \(whose) : consignez-la "
        + "d'abord.")
  }
}
