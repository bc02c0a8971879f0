internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Who keeps the office of a school, half-day by half-day.
struct WeeklyCoverDraft: EditDraft {
  var cover: WeeklyCover
  /// Whether the base has none yet.
  var isNew: Bool
  var schoolName: String
  /// One for each half-day, from Monday morning to Friday afternoon.
  var people: [Choice]

  static let form = "cover"
  var recordID: String? { cover.establishment.rawValue }
  var title: String { "Permanence de la semaine > \(schoolName)" }

  static let about = [
    "Qui tient le bureau chaque demi-journée : un agent, ou toute autre personne nommée. Une",
    "demi-journée suffit pour un jour ; le bureau vit toute la semaine (FAQ 14).",
  ]

  private static let halves = WeeklyCover.weekdays.flatMap { day in
    HalfDay.allCases.map { (day: day, half: $0) }
  }

  /// The week of a school; asks which one if the base has two.
  static func open(_ context: Context) throws -> Outcome<Context> {
    let schools = try context.store.establishments()
    guard schools.count > 1 else { return try open(schools.first, context) }
    return .push(
      ChooserPane<Context>(
        title: "Quelle permanence ?",
        schools.map { school in .init(school.name) { try open(school, $0, instead: true) } }))
  }

  static func open(
    _ school: Establishment?, _ context: Context, instead: Bool = false
  ) throws -> Outcome<Context> {
    guard let school else { throw StoreError.notFound }
    let known = try context.store.weeklyCover(of: school.id)
    let cover =
      known ?? WeeklyCover(id: context.store.newIdentifier(), establishment: school.id)
    return try EditPane.open(
      WeeklyCoverDraft(cover, isNew: known == nil, of: school.name), context, instead: instead)
  }

  private init(_ cover: WeeklyCover, isNew: Bool, of schoolName: String) {
    self.cover = cover
    self.isNew = isNew
    self.schoolName = schoolName
    people = Self.halves.map { day, half in
      cover.slot(day, half).map { Choice(id: $0.agent?.rawValue ?? "", text: $0.name) } ?? Choice()
    }
  }

  static func fields(of draft: WeeklyCoverDraft) -> [Field<WeeklyCoverDraft, Context>] {
    halves.indices.map { index in
      let (day, half) = halves[index]
      let isMorning = half == .morning
      return Field(
        index == 0 ? FieldName.cover.rawValue : "cover.\(index)",
        isMorning ? "\(day.name) matin" : half.label,
        section: index == 0 ? "Qui tient le bureau" : nil,
        .choice(\.people[index], free: true) { query, _, context in
          try Choices.agents(query, context)
        }, width: 22, joins: !isMorning, checks: [.et01],
        hint: "Un agent, ou le nom de la personne qui le remplace ; vide : fermé.")
    }
  }

  func sides(_ theirs: Conflict.Record) -> (base: WeeklyCoverDraft, theirs: WeeklyCoverDraft)? {
    guard case .weeklyCover(let record) = theirs, !isNew else { return nil }
    return (
      WeeklyCoverDraft(cover, isNew: false, of: schoolName),
      WeeklyCoverDraft(record, isNew: false, of: schoolName)
    )
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    Checks.broken(by: changed, agents: try context.store.agents()).map(Problems.of)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Permanence enregistrée."), then: .pop)
  }

  private var changed: WeeklyCover {
    var changed = cover
    changed.slots = zip(Self.halves, people).compactMap { half, person in
      guard !person.isBlank else { return nil }
      return CoverSlot(
        half.day, half.half, agent: person.isChosen ? Agent.ID(rawValue: person.id) : nil,
        name: person.text.trimmingSpaces)
    }
    return changed
  }
}
