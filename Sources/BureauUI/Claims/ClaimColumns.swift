internal import BureauDomain
internal import TextUI

/// The columns of the list of claims.
enum ClaimColumns {
  static let all: [Column<ClaimLine>] = [
    Column("Mois", .share(1, min: 14)) { $0.month.monthAndYear },
    Column("Agent", .cells(14), from: 70) { $0.agentName },
    Column("Trajets", .cells(7), align: .right, from: 90) { "\($0.trips)" },
    Column("km", .cells(10), align: .right) { $0.distance.french },
    Column("Montant", .cells(10), align: .right) { $0.total.french },
    Column("État", .cells(14), style: { $0.style }, text: { $0.state }),
  ]
}
