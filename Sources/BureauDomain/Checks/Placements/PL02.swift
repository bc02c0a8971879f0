/// A learner is in one place at a time: the days of two placements may not overlap.
public enum PL02: CheckRule {
  public static let id = CheckID.pl02
  public static let title = "stages qui se chevauchent"

  /// A period has two hosts at most.
  public static func alreadyShared(_ name: String) -> Violation {
    Violation(
      id, .refuses, field: .span,
      "\(name) a déjà deux lieux dans cette période : modifiez les dates ou le lieu de l'un d'eux.")
  }

  static func violation(_ file: PlacementFile) -> Violation? {
    guard file.placement.isLive,
      let other = file.others.first(where: {
        $0.isLive && $0.realSpan.overlaps(file.placement.realSpan)
      })
    else { return nil }
    return Violation(
      id, .refuses, field: .span,
      "\(file.learner.name) est déjà en stage \(other.realSpan.french)"
        + "\(other.host.map { ", chez \($0.companyName)" } ?? "") : changez les dates de l'un des "
        + "deux stages.")
  }
}
