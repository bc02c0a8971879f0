internal import BureauDomain
internal import BureauStore
internal import TextUI

extension VisitDraft {
  /// The form of a stop of a round, filled with what was planned there.
  init(_ stop: RoundFile.Stop, of file: RoundFile, _ context: Context) {
    self.init()
    guard let id = stop.stage.company else { return }
    company = (try? VisitDraft.choice(for: .company(id), context)) ?? Choice()
    origin = id.rawValue
    on = file.round.on.french
    var trip = VisitTrip()
    trip.round = Self.choice(file)
    if let activity = stop.activity, activity.state == .planned {
      trip.planned = activity.id
      from = activity.from?.description ?? ""
      purposes = Set(activity.purposes.map(\.rawValue))
      notes = activity.notes
    }
    self.trip = trip
    Self.settle(&self, context)
  }

  /// The round the visit is a stage of.
  var round: Choice {
    get { trip?.round ?? Choice() }
    set { trip = (trip ?? VisitTrip()).with(newValue) }
  }

  var orderNote: String { trip?.orderNote ?? "" }

  /// The field of the round, on days that have one.
  static func round(_ draft: VisitDraft) -> [Field<VisitDraft, Context>] {
    guard draft.trip?.rounds.isEmpty == false else { return [] }
    return [
      Field(
        "round", "Tournée",
        .choice(\.round, free: false) { query, draft, _ in
          (draft.trip?.rounds ?? []).filter { Search.answers($0.text, query) }
        }, width: 44, hint: "La tournée dont cette visite est une étape ; F2 passe à la suivante.")
    ]
  }

  /// Reads the rounds of the day and the order in force, when the day or the company changed.
  mutating func followTrip(_ context: Context) {
    let key = "\(on)|\(company.id)|\(place.id)"
    guard trip?.readFor != key else { return }
    var trip = trip ?? VisitTrip()
    trip.readFor = key
    defer { self.trip = trip }
    guard let day = try? Day.parse(on, today: context.today),
      let rounds = try? context.store.rounds(of: context.agent.id, on: day),
      let facts = try? context.store.missionFacts(of: context.agent.id)
    else {
      (trip.rounds, trip.orderNote) = ([], "")
      return
    }
    trip.rounds = rounds.filter { $0.round.state.isOpen }.map(Self.choice)
    if !trip.rounds.contains(trip.round) { trip.round = Choice() }
    let stop = rounds.first { file in
      file.stops.contains { $0.isOpen && $0.stage.company == CompanyTarget(company)?.company }
    }
    if trip.round.isBlank, company.isChosen, let stop { trip.round = Self.choice(stop) }
    trip.orderNote = note(on: day, facts, context)
  }

  private func note(on day: Day, _ facts: MissionFacts, _ context: Context) -> String {
    guard ActivityPlace(rawValue: place.id)?.isTrip == true, company.isChosen else { return "" }
    let commune = (try? file(context))?.mainSite?.commune
    if facts.own.holds(commune) { return "hors mission : \(OM04.reason)" }
    return facts.order(on: day).map { "● ordre jusqu'au \($0.to)" } ?? "▲ sans ordre"
  }

  private static func choice(_ file: RoundFile) -> Choice {
    Choice(
      id: file.round.id.rawValue, text: "\(file.round.on.shortFrench) : \(RoundWords.towns(file))")
  }
}

extension VisitTrip {
  fileprivate func with(_ round: Choice) -> VisitTrip {
    var trip = self
    trip.round = round
    return trip
  }
}
