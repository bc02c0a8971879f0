/// The académie's correspondent is unknown (FAQ 6), or the directory entry has not been checked for
/// long (FAQ 1).
public enum ET03: CheckRule {
  public static let id = CheckID.et03
  public static let title = "correspondant académique et annuaire national"

  static func violations(
    _ establishment: Establishment, on today: Day, _ settings: CheckSettings
  ) -> [Violation] {
    [correspondent(establishment), directory(establishment, on: today, settings)]
      .compactMap { $0 }
  }

  private static func correspondent(_ establishment: Establishment) -> Violation? {
    guard establishment.academicCorrespondent.isEmpty else { return nil }
    return Violation(
      id, .warns, field: .academicCorrespondent, brief: "correspondant académique inconnu",
      "Le correspondant académique « bureau des entreprises » n'est pas renseigné : "
        + "demandez son nom au rectorat et notez-le dans l'établissement.")
  }

  private static func directory(
    _ establishment: Establishment, on today: Day, _ settings: CheckSettings
  ) -> Violation? {
    guard let months = settings.directoryAfterMonths else { return nil }
    guard let verified = establishment.directoryVerifiedOn else {
      return Violation(
        id, .warns, field: .directoryVerifiedOn, brief: "fiche de l'annuaire national à relire",
        "La fiche du lycée dans l'annuaire national n'a jamais été vérifiée : relisez-la sur "
          + "education.gouv.fr et notez la date.")
    }
    guard verified < today.adding(months: -months) else { return nil }
    return Violation(
      id, .warns, field: .directoryVerifiedOn, brief: "fiche de l'annuaire national à relire",
      "La fiche du lycée dans l'annuaire national a été vérifiée pour la dernière fois le "
        + "\(verified) : relisez-la et notez la date.")
  }
}
