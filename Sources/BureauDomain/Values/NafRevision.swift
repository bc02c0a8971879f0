/// An edition of the French classification of activities (nomenclature d'activités française).
public enum NafRevision: String, CaseIterable, Codable, Hashable, Sendable,
  CustomStringConvertible
{
  /// NAF rév. 2, in force since 1 January 2008 (décret 2007-1888).
  case rev2
  /// NAF 2025, in force from 1 January 2027 (décret 2025-736).
  case naf2025

  /// The French name.
  public var description: String {
    switch self {
    case .rev2: "NAF rév. 2"
    case .naf2025: "NAF 2025"
    }
  }
}
