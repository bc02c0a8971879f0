internal import BureauDomain
internal import GRDB

extension Activity: StoredRecord {
  static let table = "activity"
  static let columns = [
    "company", "site", "kind", "state", "state_motive", "axis", "day", "from_time", "to_time",
    "agent", "purposes", "results", "notes", "place", "needs_nothing", "is_contact",
    "establishment",
  ]
  /// The agent's name and the contacts met.
  static let readAlso = [
    "(SELECT name FROM agent WHERE agent.id = activity.agent)",
    """
    (SELECT json_group_array(contact) FROM (
      SELECT contact FROM activity_contact WHERE activity = activity.id ORDER BY position))
    """,
  ]

  var asConflict: Conflict.Record { .activity(self) }

  /// Whether somebody of the company was reached: a call without answer or a message left does
  /// not make a contact.
  var isContact: Bool {
    state == .done && results.isDisjoint(with: [.notReached, .messageLeft])
  }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        company.rawValue, site?.rawValue, kind.rawValue, ActivityStateCode(state).rawValue,
        motive, axis.rawValue, on.iso, from?.minutes, to?.minutes, agent.rawValue,
        try SmallList.encode(purposes), try SmallList.encode(results), notes, place.rawValue,
        needsNothing, isContact, establishment?.rawValue,
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    let (company, site): (Company.ID, Site.ID?) = (try row.id(), try row.optionalID())
    let kind: ActivityKind = try row.value()
    let code: ActivityStateCode = try row.value()
    let state = code.state(motive: try row.text())
    let (axis, on): (CircularAxis, Day) = (try row.value(), try row.day())
    let (from, to) = (try row.optionalTime(), try row.optionalTime())
    let agent: Agent.ID = try row.id()
    let purposes: [Purpose] = try row.list()
    let results: [ActivityResult] = try row.list()
    let notes = try row.text()
    let place: ActivityPlace = try row.value()
    let needsNothing = try row.flag()
    // `is_contact` is derived.
    _ = try row.flag()
    let establishment: Establishment.ID? = try row.optionalID()
    self.init(
      id: id, version: version, company: company, site: site, kind: kind, state: state,
      axis: axis, on: on, from: from, to: to, agent: agent,
      agentName: try row.next(String?.self) ?? "", establishment: establishment,
      contacts: try row.list(), purposes: Set(purposes), results: Set(results), notes: notes,
      place: place,
      needsNothing: needsNothing)
  }

  private var motive: String {
    if case .notDone(let motive) = state { motive } else { "" }
  }
}
