internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The free places that suit one learner (« sans lieu »), the nearest first, and one key to propose
/// one: it becomes a lead of the office, for a teacher or the DDFPT to confirm.
struct PlacesPane: Pane {
  typealias Context = BureauUI.Context

  let placement: Placement.ID
  private var file: PlacementFile?
  private var places: [FreePlace] = []
  private var cursor = 0
  /// The offer under the cursor, which stays there when the list changes.
  private var chosen: Offer.ID?
  private var origin = ""
  private var today = Clock.epoch

  /// - Parameter offer: the one it is opened from; else the nearest comes first.
  init(_ placement: Placement.ID, for offer: Offer.ID? = nil) {
    self.placement = placement
    chosen = offer
  }

  /// The places for a learner without one, from their commune, else from the school's.
  static func places(for file: PlacementFile, _ context: Context) throws -> [FreePlace] {
    guard file.placement.recordedState.isWithoutPlace else { return [] }
    let schools = try context.store.establishments()
    let own = schools.first { $0.id == file.schoolClass?.establishment }
    let school = (own ?? schools.first)?.commune
    return try context.store.freePlaces(
      for: file.placement.id, from: file.learner.homeCommune ?? school, by: context.session)
  }

  var heading: Heading {
    Heading(
      "Stages > Places pour \(file?.learner.name ?? "")",
      right: Plural.count(places.count, "offre") + (places.isEmpty ? "" : ", distances \(origin)"))
  }

  var status: Status {
    Status(
      places.isEmpty
        ? "l note une piste de l'élève." : "p propose : une piste du bureau, à faire confirmer.")
  }

  var about: [String] {
    [
      "Les offres de la même formation et de la même période qui ont encore des places, les plus",
      "proches d'abord, à cinq kilomètres près ; puis le bilan, la charge du tuteur, le dernier",
      "accueil. p en propose une : elle devient une piste. Les lieux à éviter n'y sont pas.",
    ]
  }

  static let bindings: [Binding<Self>] = [
    Binding(
      [.character("p"), .function(2)], "Proposer cette place à l'élève", short: "Proposer",
      rank: 10, disabled: noPlace
    ) { pane, context in try pane.propose(context) },
    Binding(
      [.enter], "Ouvrir la fiche de l'entreprise", short: "Fiche", rank: 11,
      disabled: noPlace
    ) { pane, _ in
      guard let place = pane.selected else { return .stay }
      return .push(CompanyRecordPane(place.offer.company))
    },
    Binding([.character("l")], "Noter une piste, ou sa réponse", short: "Piste", rank: 12) {
      pane, context in try pane.file.map { try LeadChoices.open($0, context) } ?? .stay
    },
    Binding([.down, .character("j")], "Ligne suivante", rank: Binding<Self>.movement) { pane, _ in
      pane.step(1)
    },
    Binding([.up, .character("k")], "Ligne précédente", rank: Binding<Self>.movement) { pane, _ in
      pane.step(-1)
    },
    Binding(
      [.function(3), .escape, .character("q"), .function(12)], "Retour à l'écran précédent",
      short: "Retour", rank: KeyBar.leaveRank
    ) { _, _ in .pop },
  ].named("places")

  mutating func reload(_ context: Context) throws {
    today = context.today
    file = try context.store.placementFile(placement, by: context.session)
    places = try file.map { try Self.places(for: $0, context) } ?? []
    cursor = places.firstIndex { $0.id == chosen } ?? max(0, min(cursor, places.count - 1))
    chosen = selected?.id
    origin =
      "depuis " + (file?.learner.homeCommune == nil ? "le lycée" : file?.learner.homeTown ?? "")
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    guard let file else { return }
    let period = "\(file.period.name), \(file.placement.span.shortFrench)"
    let room = body.columns - DisplayWidth.of(period) - 12
    Box.rule(
      on: &canvas, row: body.row, columns: 1..<body.columns - 1, title: period,
      right: TextWrap.lines(file.formation?.label ?? "formation inconnue", width: room).first ?? "")
    var row = body.row + 1
    let lines = places.map {
      FreePlaceLine($0, asked: lead(at: $0), today: today, columns: body.columns)
    }
    let rows = lines.map(\.rows).max() ?? 2
    let shown = max(1, (body.rows - 8) / rows)
    let first = max(0, min(cursor - shown / 2, places.count - shown))
    for (index, line) in lines.enumerated().dropFirst(first).prefix(shown) {
      line.draw(on: &canvas, row: row, isBar: index == cursor)
      row += rows
    }
    if places.isEmpty {
      for text in Self.none(file, today).flatMap({
        TextWrap.lines($0, width: body.columns - 6)
      }) {
        canvas.put(text, row: row, column: 4, style: .textMuted)
        row += 1
      }
    }
    row += 1
    Box.rule(on: &canvas, row: row, columns: 1..<body.columns - 1, title: "Pistes")
    for lead in file.leads.prefix(max(0, body.endRow - row - 1)) {
      row += 1
      canvas.put(
        PlacementSummary.lead(lead), row: row, column: 4, width: body.columns - 6)
    }
    if file.leads.isEmpty {
      canvas.put("Aucune encore.", row: row + 1, column: 4, style: .textMuted)
    }
  }

  /// Why there is nothing to propose, and what one may do.
  static func none(_ file: PlacementFile, _ today: Day) -> [String] {
    let placement = file.placement
    guard placement.recordedState.isWithoutPlace else {
      let place = placement.host.map { " : \($0.companyName)" } ?? ""
      return placement.exit == nil
        ? [
          "\(file.learner.name) a déjà un lieu\(place).",
          "Pour en changer : e dans le dossier du stage ; signé, i puis s.",
        ]
        : [
          "Ce stage ne cherche plus de lieu : \(placement.state(on: today).label).",
          "i, dans le dossier, le reprend ; s cherche un second lieu.",
        ]
    }
    guard file.formation != nil else {
      return [
        "La formation de l'élève n'est pas connue : donnez celle de la classe ou de l'élève.",
        "En attendant, notez les pistes (l).",
      ]
    }
    return [
      "Aucune place libre pour cette formation et cette période.",
      "Demandez-en : F9, À relancer ; ou notez les pistes de l'élève (l).",
    ]
  }

  /// The lead of this learner at the company of a place.
  private func lead(at place: FreePlace) -> Lead? {
    file?.leads.first { $0.company == place.offer.company }
  }

  private var selected: FreePlace? { places.indices.contains(cursor) ? places[cursor] : nil }

  private mutating func step(_ step: Int) -> Outcome<Context> {
    cursor = max(0, min(places.count - 1, cursor + step))
    chosen = selected?.id
    return .stay
  }

  private func propose(_ context: Context) throws -> Outcome<Context> {
    guard let place = selected else { return .stay }
    if let asked = lead(at: place) {
      return .notify(
        Notice(
          "\(place.companyName) est déjà une piste, du \(asked.on.shortFrench) : l note sa réponse.",
          .warning), then: .stay)
    }
    let lead = Lead(
      id: context.store.newIdentifier(), placement: placement, company: place.offer.company,
      companyName: place.companyName, on: context.today, by: context.agent.name)
    try context.store.save(lead, by: context.session, key: context.store.newOperationKey())
    return .notify(
      Notice(
        "Proposé : \(place.companyName). À confirmer par un professeur ou le DDFPT."), then: .pop)
  }

  private static let noPlace: @Sendable (Self) -> String? = {
    $0.selected == nil ? "Aucune place libre à proposer." : nil
  }
}
