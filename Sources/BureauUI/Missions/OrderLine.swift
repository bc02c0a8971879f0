internal import BureauDomain
internal import TextUI

/// An order of mission as the list shows it.
struct OrderLine: TableLine {
  /// Its place in the list.
  let key: Int
  let order: MissionOrder
  let state: MissionOrderState
  /// The days it still allows, nil when it is not in force.
  let daysLeft: Int?
  /// Whether its end is near (OM-08).
  let endsSoon: Bool

  var id: MissionOrder.ID { order.id }

  init(_ order: MissionOrder, at key: Int, on today: Day, _ settings: CheckSettings) {
    self.key = key
    self.order = order
    state = order.state(on: today)
    daysLeft = order.daysLeft(on: today)
    endsSoon = daysLeft.flatMap { OM08.threshold($0, settings) } != nil
  }
}
