internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Who has the application open now; read again each second, nothing to change.
struct PresencePane: ListPane {
  typealias Context = BureauUI.Context
  typealias Line = PresenceLine

  var table = Table<Line>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: 0)
  var tally: Tally?
  var isStale = true
  private var lines: [Line] = []

  var heading: Heading {
    Heading(
      ["Qui est là", filter.label].compactMap { $0 }.joined(separator: " > "),
      right: Plural.count(lines.count, "séance"))
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    return Status("La liste se relit chaque seconde.", right: ListPlace.span(table.span, tally))
  }

  var about: [String] {
    [
      "Les personnes qui ont l'application ouverte sur cette base, depuis quand, d'où.",
      "Avant une restauration, demandez-leur de quitter : ce qu'elles tapent est gardé en brouillon.",
    ]
  }

  static let bindings: [Binding<Self>] = common + moving

  mutating func reload(_ context: Context) throws {
    lines = try context.store.present(by: context.session).enumerated().map { index, presence in
      Line(presence, key: index, isOwn: presence.agent == context.agent.id, context.clock)
    }
    try table.refresh(source(context))
    try rest(context)
  }

  mutating func tick(_ context: Context) throws -> Outcome<Context> {
    try reload(context)
    return .stay
  }

  func source(_ context: Context) -> TableSource<Line> {
    .whole(lines.filter { Search.answers($0.name, filter.words) })
  }

  mutating func rest(_ context: Context) throws {
    tally = .exact(lines.count { Search.answers($0.name, filter.words) })
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body),
      columns: [
        Column("Nom", .share(1, min: 24)) { $0.name },
        Column("Depuis", .cells(22)) { $0.since },
        Column("Où", .cells(16)) { $0.seat },
      ],
      empty: ["Personne d'autre : cette base n'est pas partagée."])
  }
}
