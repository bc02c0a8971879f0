/// What of the demonstration is being told, in the order it is.
public enum DemoPart: CaseIterable, Sendable {
  case directory
  case companies
  case missions
  case learners
  case placements
  case report

  /// « les stages ».
  public var label: String {
    switch self {
    case .directory: "l'annuaire de Metz"
    case .companies: "les entreprises et leurs visites"
    case .missions: "les ordres, les tournées, les frais"
    case .learners: "les élèves et l'année passée"
    case .placements: "les stages"
    case .report: "le rapport et qui fait quoi"
    }
  }

  /// « étape 5 sur 6 ».
  public var place: String {
    let index = Self.allCases.firstIndex(of: self) ?? 0
    return "étape \(index + 1) sur \(Self.allCases.count)"
  }
}
