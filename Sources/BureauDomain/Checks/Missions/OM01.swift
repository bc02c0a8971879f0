/// A permanent order longer than the décret allows (2006-781, art. 2; FAQ 3).
public enum OM01: CheckRule {
  public static let id = CheckID.om01
  public static let title = "durée d'un ordre permanent"

  /// Days for which the table has no length are not refused.
  public static func violation(
    from start: Day, to end: Day, in sector: Sector, _ book: RateBook
  ) -> Violation? {
    guard let last = try? OrderTerm.lastDay(from: start, in: book), end > last.value,
      let months = last.rows.first?.french
    else { return nil }
    return Violation(
      id, .ofTravel(in: sector), field: .orderEnd,
      "Un ordre de mission permanent dure \(months) au plus : commencé le \(start), il va au plus "
        + "tard jusqu'au \(last.value). Ramenez sa fin à ce jour, et préparez le suivant.")
  }
}
