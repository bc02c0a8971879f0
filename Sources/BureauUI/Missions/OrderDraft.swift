internal import BureauDomain
internal import BureauStore
internal import TextUI

/// An order of mission as it is typed: a new one, a renewal, or changes to one.
struct OrderDraft: EditDraft {
  /// The order it changes or renews; the draft of a new one.
  var order: MissionOrder
  var isNew: Bool
  var agent: Choice
  var kind: Choice
  var from: String
  var to: String
  var academy: Set<String>
  var departments: String
  var communes: [Choice]
  var purposes: Set<String>
  var means: Set<String>
  var schools: Set<String>
  var reference: String
  var notes: String
  /// The schools of the base, and the name of their académie.
  var known: [Choice] = []
  var academyName = ""

  static let form = "missionOrder"
  var recordID: String? {
    isNew && order.renews == nil ? nil : order.renews?.rawValue ?? order.id.rawValue
  }

  var title: String {
    let name = agent.text.isEmpty ? "" : " > \(agent.text)"
    if !isNew { return "Ordre de mission\(name)" }
    return (order.renews == nil ? "Nouvel ordre de mission" : "Renouvellement") + name
  }

  static let about = [
    "Un ordre de mission permanent dure douze mois au plus (FAQ 3) ; un ordre ponctuel vaut pour",
    "une occasion. Il est préparé ici ; le chef d'établissement le signe, et w, dans la liste,",
    "consigne sa signature. Un ordre signé ne change plus : préparez le suivant (r).",
  ]

  /// The form on an order, or on a new one for the person of the session, from today to the end of
  /// the school year.
  static func open(_ order: MissionOrder?, _ context: Context) throws -> Outcome<Context> {
    try EditPane.open(
      OrderDraft(order ?? fresh(context), isNew: order == nil, context), context)
  }

  /// The form on the order that takes over, for the school year that begins then.
  static func renew(_ order: MissionOrder, _ context: Context) throws -> Outcome<Context> {
    let end = SchoolYear.containing(order.nextFirstDay).last
    let renewal = order.renewal(context.store.newIdentifier(), to: end)
    return try EditPane.open(OrderDraft(renewal, isNew: true, context), context)
  }

  private static func fresh(_ context: Context) -> MissionOrder {
    MissionOrder(
      id: context.store.newIdentifier(), agent: context.agent.id, agentName: context.agent.name,
      kind: .permanent, from: context.today, to: SchoolYear.containing(context.today).last,
      purposes: [.visits, .prospecting, .placements, .network], means: [.personalCar])
  }

  init(_ order: MissionOrder, isNew: Bool, _ context: Context) throws {
    let establishments = try context.store.establishments()
    self.init(order, isNew: isNew, establishments)
    if isNew, order.establishments.isEmpty { schools = Set(known.map(\.id)) }
  }

  init(_ order: MissionOrder, isNew: Bool, _ establishments: [Establishment]) {
    self.order = order
    self.isNew = isNew
    agent = Choice(id: order.agent.rawValue, text: order.agentName)
    kind = Choices.of(order.kind, order.kind.label)
    from = order.from.french
    to = order.to.french
    academyName = establishments.first?.academy ?? ""
    academy = order.zone.academy.isEmpty ? [] : [Self.academyID]
    departments = order.zone.departments.joined(separator: ", ")
    communes = order.zone.communes.map { Choice(id: $0.code.rawValue, text: $0.name) } + [Choice()]
    purposes = Set(order.purposes.map(\.rawValue))
    means = Set(order.means.map(\.rawValue))
    schools = Set(order.establishments.map(\.rawValue))
    reference = order.reference
    notes = order.notes
    known = establishments.map { Choice(id: $0.id.rawValue, text: $0.name) }
  }

  static let academyID = "academy"

  static func settle(_ draft: inout OrderDraft, _ context: Context) {
    draft.communes = draft.communes.filter { !$0.isBlank } + [Choice()]
  }

  func sides(_ theirs: Conflict.Record) -> (base: OrderDraft, theirs: OrderDraft)? {
    guard case .missionOrder(let record) = theirs, !isNew else { return nil }
    var (base, other) = (self, self)
    base.take(order)
    other.take(record)
    return (base, other)
  }

  /// Shows another state of the same order.
  private mutating func take(_ record: MissionOrder) {
    let fresh = OrderDraft(record, isNew: isNew, [])
    let (known, academyName) = (known, academyName)
    self = fresh
    (self.known, self.academyName) = (known, academyName)
  }
}
