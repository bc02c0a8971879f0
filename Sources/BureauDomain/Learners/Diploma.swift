/// What a course prepares for. Durations of placements are set by diploma.
public enum Diploma: String, CaseIterable, Codable, Sendable {
  case cap = "CAP"
  case vocationalBaccalaureate = "Bac pro"
  /// « Brevet des métiers d'art ».
  case bma = "BMA"
  /// « Brevet de technicien », trades of the stage.
  case bt = "BT"
  /// « Certificat de spécialisation », until 2024 « mention complémentaire ».
  case cs = "CS"
  /// « Formation complémentaire d'initiative locale », without a diploma.
  case fcil = "FCIL"
  /// « Parcours ambition emploi », without a diploma.
  case pae = "PAE"
  case bts = "BTS"

  /// The official abbreviation.
  public var label: String { rawValue }
}
