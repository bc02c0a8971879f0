/// A charge that belongs to the first three missions of the DDFPT (FAQ 14).
public enum LM02: CheckRule {
  public static let id = CheckID.lm02
  public static let title = "missions du DDFPT"

  static func violations(_ letter: MissionLetter) -> [Violation] {
    letter.items.compactMap { item in
      guard let area = item.area, !area.isShared else { return nil }
      return Violation(
        id, .warns, field: .items,
        "« \(item.text) » relève des missions propres du DDFPT (\(area.label)) : le bureau ne "
          + "partage que la quatrième. Reformulez, ou confiez-la au DDFPT.")
    }
  }
}
