internal import BureauDomain
internal import TextUI

/// One open application.
struct PresenceLine: TableLine {
  let id: String
  let key: Int
  let name: String
  let since: String
  let seat: String

  init(_ presence: Presence, key: Int, isOwn: Bool, _ clock: Clock) {
    id = presence.id
    self.key = key
    let name = presence.name.isEmpty ? presence.agent.rawValue : presence.name
    self.name = isOwn ? name + " (vous)" : name
    let day = clock.day(of: presence.since)
    let time = clock.time(of: presence.since)
    since = day == clock.today ? "\(time)" : "\(day.french) à \(time)"
    seat = presence.seat.label
  }
}
