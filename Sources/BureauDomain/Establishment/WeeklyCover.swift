/// Who keeps the office of a school through the week (« permanence »): its activity goes on every
/// working day (FAQ 14).
public struct WeeklyCover: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<WeeklyCover>

  public var id: ID
  public var version: Int
  public var establishment: Establishment.ID
  /// At most one for each half-day, in the order of the week.
  public var slots: [CoverSlot]

  /// Monday to Friday.
  public static let weekdays = Weekday.allCases.filter { $0 <= .friday }

  public init(
    id: ID, version: Int = 1, establishment: Establishment.ID, slots: [CoverSlot] = []
  ) {
    self.id = id
    self.version = version
    self.establishment = establishment
    self.slots = slots
  }

  public func slot(_ weekday: Weekday, _ half: HalfDay) -> CoverSlot? {
    slots.first { $0.weekday == weekday && $0.half == half }
  }

  /// The working days without anybody; an agent who has left keeps the office no more.
  public func uncovered(_ agents: [Agent]) -> [Weekday] {
    let gone = Set(agents.filter { $0.closing != nil }.map(\.id))
    let kept = slots.filter { slot in slot.agent.map { !gone.contains($0) } ?? true }
    return Self.weekdays.filter { day in !kept.contains { $0.weekday == day } }
  }
}
