internal import BureauDomain
internal import TextUI

/// The columns of a dated table.
enum RateColumns {
  static let all: [Column<RateLine>] = [
    Column("Pour", .share(3, min: 22)) { $0.rate.label },
    Column("Valeur", .cells(13), align: .right) { $0.rate.french },
    Column("Du", .cells(10)) { $0.rate.from.french },
    Column("Au", .cells(10)) { $0.rate.to?.french ?? "—" },
    Column("Portée", .cells(13), from: 100) { $0.rate.scope.label },
    Column("État", .cells(14), style: { $0.state.style }, text: { $0.state.label }),
  ]
}
