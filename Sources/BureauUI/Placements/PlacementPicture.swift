internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The placements on the home screen: five lines at most, what presses first.
enum PlacementPicture {
  /// « 87 en stage », beside the title.
  static func figure(_ totals: PlacementTotals?) -> String {
    guard let totals, totals.underWay > 0 else { return "" }
    return "\(totals.underWay) en stage"
  }

  /// - Parameter alert: so many days before the start a learner without a place presses.
  static func draw(
    _ totals: PlacementTotals?, alert: Int, rows: Int, on canvas: inout Canvas, row: Int,
    column: Int,
    width: Int
  ) {
    for (offset, line) in lines(totals, alert).prefix(rows).enumerated() {
      canvas.put(line.0, row: row + offset, column: column, style: line.1, width: width)
    }
  }

  private static func lines(_ totals: PlacementTotals?, _ alert: Int) -> [(String, Style)] {
    guard let totals else { return [("Réservé à qui suit les élèves.", .textMuted)] }
    guard totals.withoutPlace + totals.paperwork + totals.underWay + totals.signed > 0 else {
      return [
        ("Aucun stage en vue.", .textMuted), ("s, puis n : créer une période", .text),
        ("et les stages de ses classes", .text),
      ]
    }
    return [
      totals.withoutPlaceSoon > 0
        ? (
          "▲ \(Plural.count(totals.withoutPlaceSoon, "élève")) sans lieu à J-\(alert)",
          .stateWarning
        ) : ("● tous ont un lieu à J-\(alert)", .stateOk),
      totals.latePaperwork > 0
        ? ("▲ \(Plural.count(totals.latePaperwork, "convention")) en retard", .stateWarning)
        : ("● aucune convention en retard", .stateOk),
      ("◊ \(Plural.count(totals.paperwork, "convention")) en cours", .text),
      ("● \(Plural.count(totals.signed, "convention signée", "conventions signées"))", .text),
      totals.lateAttestations > 0
        ? (
          "▲ \(Plural.count(totals.lateAttestations, "attestation attendue", "attestations attendues"))",
          .stateWarning
        ) : ("", .text),
    ]
  }
}

extension HomeTask {
  /// What presses among the placements.
  static func of(_ totals: PlacementTotals) -> [HomeTask] {
    func task(_ phase: PlacementPhase, _ count: Int) -> HomeTask? {
      let first = totals.pressing.first {
        ($0.recorded.isWithoutPlace ? PlacementPhase.seeking : .paperwork) == phase
      }
      return count > 0
        ? .placements(phase, count: count, first: first?.learnerName ?? "") : nil
    }
    return [
      task(.seeking, totals.withoutPlaceSoon), task(.paperwork, totals.latePaperwork),
      task(.running, totals.lateAttestations),
    ].compactMap { $0 }
  }

  static func alert(_ phase: PlacementPhase) -> CheckID {
    switch phase {
    case .seeking: .pl00
    case .paperwork: .pl06
    case .running, .over: .pl07
    }
  }

  static func phrase(_ phase: PlacementPhase, _ count: Int, _ first: String) -> String {
    let others = count > 1 ? " et \(Plural.count(count - 1, "autre"))" : ""
    switch phase {
    case .seeking: return "▲ sans lieu : \(first)\(others)"
    case .paperwork: return "▲ convention en retard : \(first)\(others)"
    case .running, .over:
      return "▲ \(Plural.count(count, "attestation attendue", "attestations attendues"))"
    }
  }
}
