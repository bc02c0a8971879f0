internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A second host in the same period: from which day, and why.
struct SplitDraft: EditDraft {
  var placement: Placement
  var name: String
  var from: String
  var motive: String

  static let form = "split"
  var recordID: String? { placement.id.rawValue }
  var title: String { "Second lieu > \(name)" }
  static let about = [
    "La période se partage entre deux lieux : le premier finit la veille, le second commence sans",
    "lieu et se place comme un autre stage. Chacun a sa convention, ses jours, son attestation.",
  ]

  init(_ placement: Placement, _ name: String, _ context: Context) {
    self.placement = placement
    self.name = name
    from = placement.exit.map { max($0.on, placement.span.from).french } ?? ""
    motive = placement.exit?.motive ?? ""
  }

  static func fields(of draft: SplitDraft) -> [Field<SplitDraft, Context>] {
    [
      Field(
        FieldName.span.rawValue, "À partir du",
        section: "\(draft.name), \(draft.placement.span.shortFrench)", .day(\.from),
        required: true, width: 14, checks: [.pl02, .pl03],
        hint: "Le premier jour dans le second lieu."),
      Field(
        FieldName.spanMotive.rawValue, "Motif", .words(\.motive, limit: 120), checks: [.pl03],
        hint: "Deux activités à découvrir, arrêt du premier lieu …"),
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = [
      Problems.missing(FieldName.span.rawValue, from, "Donnez le premier jour du second lieu."),
      Problems.day(FieldName.span.rawValue, from, context),
    ].compactMap { $0 }
    guard typing.isEmpty, let halves = halves(context, Placement.ID(rawValue: "")) else {
      return typing.isEmpty ? [outside] : typing
    }
    let isSigned = placement.convention?.signatures.isEmpty == false
    guard halves.first.span != placement.span, isSigned else { return [] }
    return [
      FieldProblem(
        field: FieldName.span.rawValue, isError: false,
        "La convention du premier lieu est signée jusqu'au \(placement.span.to) : notez ensuite "
          + "l'avenant dans son dossier (v).", check: .pl03)
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: SplitDraft, theirs: SplitDraft)? {
    guard case .placement(let record) = theirs else { return nil }
    var other = self
    other.placement = record
    return (self, other)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let (first, second) = halves(context, context.store.newIdentifier()) else { return .stay }
    try context.store.split(
      first, second, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(
      Notice("Second lieu à trouver pour \(name), \(second.span.french)."),
      then: .replace(PlacementRecordPane(second.id)))
  }

  private func halves(
    _ context: Context, _ id: Placement.ID
  ) -> (first: Placement, second: Placement)? {
    guard let day = try? Day.parse(from, today: context.today) else { return nil }
    return placement.split(from: day, as: id, motive: motive)
  }

  private var outside: FieldProblem {
    FieldProblem(
      field: FieldName.span.rawValue, isError: true,
      "Ce jour n'est pas dans le stage : donnez un jour \(placement.isLive ? "après le" : "à partir du") "
        + "\(placement.span.from) et jusqu'au \(placement.span.to).", check: .pl03)
  }
}
