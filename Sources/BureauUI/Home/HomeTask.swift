internal import BureauDomain
internal import BureauStore
internal import TextUI

/// One line of « À faire aujourd'hui », and what Enter does with it.
enum HomeTask: Hashable, Sendable {
  case draft(Draft)
  case action(CompanyLine)
  case planned(PlannedActivity)
  case check(InstitutionFinding)
  /// Something about an order of mission.
  case order(Violation)
  /// The round of today or tomorrow.
  case round(RoundFile)
  /// What may still be asked for of the months that are over.
  case undeclared([UndeclaredMonth])
  case rejectedClaim(Claim)
  /// The next meeting of a network.
  case network(Network, Day)
  case stale(Int)
  /// So many placements of a heap are past due, the first of them named.
  case placements(PlacementPhase, count: Int, first: String)
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
    case .check(let finding): "▲ \(finding.violation.brief)"
    case .order(let violation): "▲ \(violation.brief)"
    case .placements(let phase, let count, let first): Self.phrase(phase, count, first)
    case .round(let file):
      "○ \(Labels.due(file.round.on, today: today))\(file.round.leavesAt.map { " \($0)" } ?? "") : "
        + "tournée, \(RoundWords.towns(file))"
    case .undeclared(let months):
      "▲ \(months.map(\.total).sum()) non déclarés : "
        + ListJoin.and(months.map(\.month.monthAndYear))
    case .rejectedClaim(let claim):
      "× frais de \(claim.month.monthAndYear) rejetés"
        + (claim.rejection.map { " : \($0.motive)" } ?? "")
    case .network(let network, let day):
      "○ \(Labels.due(day, today: today)) : \(network.name)"
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
    case .placements(let phase, _, _): Self.alert(phase).reference
    case .more: "Entrée : à relancer"
    case .check(let finding): finding.violation.check.reference
    case .order(let violation): violation.check.reference
    case .undeclared, .rejectedClaim: "Entrée : frais"
    case .round(let file): Plural.count(file.stops.count, "étape")
    case .network(let network, _): network.kind.label
    }
  }

  var style: Style {
    switch self {
    case .draft: .stateInfo
    case .action, .planned, .round, .network: .text
    case .check, .order, .stale, .more, .placements, .undeclared: .stateWarning
    case .rejectedClaim: .stateError
    }
  }

  var hint: String {
    switch self {
    case .draft: "Entrée reprend la saisie là où elle en était."
    case .action: "Entrée ouvre la fiche ; r ouvre la liste des relances."
    case .planned: "Entrée ouvre l'échange prévu."
    case .check(let finding): finding.violation.sentence
    case .placements: "Entrée ouvre ces stages, les plus urgents d'abord."
    case .order(let violation): violation.sentence
    case .round: "Entrée ouvre les tournées."
    case .undeclared: "Entrée ouvre les états de frais : ces mois y attendent d'être préparés."
    case .rejectedClaim: "Entrée l'ouvre : s le reprend pour correction."
    case .network:
      "Entrée ouvre les réseaux ; après la réunion, changez la date et notez ce qui s'y dit."
    case .more: "Entrée ouvre la liste de tout ce qui est à relancer."
    case .stale: "Entrée montre les partenaires à revoir."
    }
  }

  /// The checks it comes from.
  var checks: [CheckID] {
    switch self {
    case .check(let finding): [finding.violation.check]
    case .order(let violation): [violation.check]
    case .placements(let phase, _, _): [Self.alert(phase)]
    case .stale: [.co05]
    case .draft, .action, .planned, .round, .network, .more, .undeclared, .rejectedClaim: []
    }
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    switch self {
    case .draft(let draft): return try Resume.open(draft, context)
    case .action(let line): return .push(CompanyRecordPane(line.id))
    case .planned(let planned): return .push(ActivityPane(planned.id))
    case .check(let finding): return try finding.subject.open(context)
    case .placements(let phase, _, _):
      return .push(PlacementsPane(PlacementQuery(phase: phase)))
    case .order: return .push(OrdersPane())
    case .round: return .push(RoundsPane())
    case .undeclared: return .push(ClaimsPane())
    case .rejectedClaim(let claim): return .push(ClaimRecordPane(claim.id))
    case .network: return .push(try RegisterPane<NetworkEntry>(context))
    case .more: return .push(BasketPane())
    case .stale:
      return .push(
        PortfolioPane(
          .partnersNotContacted(since: CO05.limit(context.today, context.settings)),
          sort: .lastContact))
    }
  }
}
