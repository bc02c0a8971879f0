internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The columns of the list of placements: the names first, the state where the eye ends; it is whole
/// at every width, so that the class waits for a wider screen.
enum PlacementColumns {
  static func all(today: Day?) -> [Column<PlacementLine>] {
    [
      Column("Élève", .share(3, min: 16)) { $0.learnerName },
      Column("Classe", .cells(8), from: 77) { $0.classLabel },
      Column("Période", .cells(13), from: 110) { $0.span.shortFrench },
      Column("Entreprise", .share(4, min: 12)) { host($0) },
      Column("Référent", .share(1, min: 12), from: 110) { $0.referent },
      Column("Début", .cells(5), align: .right, from: 68) { line in
        today.map { PlacementLabels.start(of: line, today: $0) } ?? ""
      },
      Column(
        "État", .cells(24),
        style: { line in today.map { PlacementLabels.style(line, today: $0) } ?? .text },
        text: { line in today.map { PlacementLabels.state(line, today: $0) } ?? "" }),
    ]
  }

  private static func host(_ line: PlacementLine) -> String {
    if !line.companyName.isEmpty { return line.companyName }
    return line.recorded.isWithoutPlace ? "— à trouver —" : "—"
  }
}
