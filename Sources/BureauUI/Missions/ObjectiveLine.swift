internal import BureauDomain
internal import TextUI

/// An objective as the roadmap shows it, with what was reached so far.
struct ObjectiveLine: TableLine {
  /// Its place in the roadmap.
  let key: Int
  let objective: Objective
  /// nil when nothing measures it.
  let reached: Int?

  var id: Objective.ID { objective.id }

  /// « ██████░░░░ 36 / 60 »: a bar where there is a target, the figure alone otherwise.
  var progress: String {
    guard let reached else { return "—" }
    guard let target = objective.target, target > 0 else { return "\(reached)" }
    let full = min(Self.cells, reached * Self.cells / target)
    return String(repeating: "█", count: full) + String(repeating: "░", count: Self.cells - full)
      + " \(reached) / \(target)"
  }

  /// Whether the target is reached.
  var isReached: Bool {
    guard let reached, let target = objective.target else { return false }
    return reached >= target
  }

  private static let cells = 10
}
