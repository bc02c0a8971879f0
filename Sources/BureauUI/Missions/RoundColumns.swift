internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// The columns of the list of rounds.
enum RoundColumns {
  static let all: [Column<RoundLine>] = [
    Column("Le", .cells(11)) {
      "\($0.file.round.on.weekday.name.prefix(2)) \($0.file.round.on.compactFrench)"
    },
    Column("Par", .cells(16), from: 100) { $0.file.round.agentName },
    Column("Étapes", .share(1, min: 16)) { RoundWords.towns($0.file) },
    Column("Trajet", .cells(10), align: .right) { RoundText.total($0.file.route) },
    Column("Compté", .cells(10), align: .right, from: 100) { $0.file.route.counted.french },
    Column("Ordre", .cells(13), style: orderStyle, text: { RoundWords.order($0.file) }),
    Column(
      "État", .cells(14), style: { style($0.file.round.state) },
      text: { Labels.trip($0.file.round.state) }),
  ]

  static func style(_ state: TripState) -> Style {
    switch state {
    case .planned: .text
    case .made, .costsEntered, .checked, .forwarded: .stateInfo
    case .refunded: .stateOk
    case .notMade: .textMuted
    case .rejected: .stateError
    }
  }

  private static func orderStyle(_ line: RoundLine) -> Style {
    RoundWords.needsOrder(line.file) ? .stateWarning : .textMuted
  }
}
