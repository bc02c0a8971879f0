internal import BureauDomain
internal import BureauStore
internal import TextUI

/// One line of « À faire aujourd'hui », and what Enter does with it.
enum HomeTask: Hashable, Sendable {
  case draft(Draft)
  case action(CompanyLine)
  case planned(PlannedActivity)
  case check(Violation)
  /// Something about an order of mission.
  case order(Violation)
  /// The round of today or tomorrow.
  case round(RoundFile)
  case stale(Int)
  /// The actions due that home has no room for.
  case more(Int)

  func text(today: Day) -> String {
    switch self {
    case .draft(let draft): "■ Brouillon : \(draft.title)"
    case .action(let line):
      line.next.map {
        "\(Labels.dueGlyph($0.due, today: today)) \(Labels.due($0.due, today: today)) : \($0.kind.label), \(line.name)"
      } ?? ""
    case .planned(let planned):
      "● \(Labels.due(planned.activity.on, today: today))\(planned.activity.from.map { " \($0)" } ?? "") : "
        + "\(planned.activity.kind.label), \(planned.companyName)"
    case .check(let violation), .order(let violation): "▲ \(violation.brief)"
    case .round(let file):
      "○ \(Labels.due(file.round.on, today: today))\(file.round.leavesAt.map { " \($0)" } ?? "") : "
        + "tournée, \(RoundWords.towns(file))"
    case .more(let count): "▲ et \(Plural.count(count, "autre action", "autres actions"))"
    case .stale(let count):
      "▲ \(Plural.count(count, "partenaire")) sans contact récent (\(CheckID.co05.reference))"
    }
  }

  /// What stands on the right of the line.
  var detail: String {
    switch self {
    case .draft: "Entrée : reprendre"
    case .action(let line): line.phone
    case .planned, .stale: ""
    case .more: "Entrée : à relancer"
    case .check(let violation), .order(let violation): violation.check.reference
    case .round(let file): Plural.count(file.stops.count, "étape")
    }
  }

  var style: Style {
    switch self {
    case .draft: .stateInfo
    case .action, .planned, .round: .text
    case .check, .order, .stale, .more: .stateWarning
    }
  }

  var hint: String {
    switch self {
    case .draft: "Entrée reprend la saisie là où elle en était."
    case .action: "Entrée ouvre la fiche ; r ouvre la liste des relances."
    case .planned: "Entrée ouvre l'échange prévu."
    case .check(let violation), .order(let violation): violation.sentence
    case .round: "Entrée ouvre les tournées."
    case .more: "Entrée ouvre la liste de tout ce qui est à relancer."
    case .stale: "Entrée montre les partenaires à revoir."
    }
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    switch self {
    case .draft(let draft): return try Resume.open(draft, context)
    case .action(let line): return .push(CompanyRecordPane(line.id))
    case .planned(let planned): return .push(ActivityPane(planned.id))
    case .check: return try EstablishmentDraft.open(context)
    case .order: return .push(OrdersPane())
    case .round: return .push(RoundsPane())
    case .more: return .push(BasketPane())
    case .stale:
      return .push(
        PortfolioPane(
          .partnersNotContacted(since: CO05.limit(context.today, context.settings)),
          sort: .lastContact))
    }
  }
}
