internal import BureauDomain
internal import TextUI

/// The columns of the list of orders.
enum OrderColumns {
  static let all: [Column<OrderLine>] = [
    Column("Agent", .share(2, min: 14)) { $0.order.agentName },
    Column("Type", .cells(9)) { $0.order.kind.label },
    Column("Du", .cells(8)) { $0.order.from.compactFrench },
    Column("Au", .cells(8)) { $0.order.to.compactFrench },
    Column("Zone", .share(3, min: 20), from: 110) { $0.order.zone.label },
    Column("État", .cells(12), style: { style($0.state) }, text: { Labels.order($0.state) }),
    Column("Reste", .cells(11), style: countdownStyle, text: countdown),
  ]

  static func style(_ state: MissionOrderState) -> Style {
    switch state {
    case .draft: .textMuted
    case .submitted, .signed: .stateInfo
    case .inForce: .stateOk
    case .expired, .revoked: .textMuted
    }
  }

  private static func countdown(_ line: OrderLine) -> String {
    guard let left = line.daysLeft else { return "" }
    return (line.endsSoon ? "▲ " : "") + (left == 0 ? "dernier jour" : Plural.count(left, "jour"))
  }

  private static func countdownStyle(_ line: OrderLine) -> Style {
    line.endsSoon ? .stateWarning : .text
  }
}
