internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The chosen placement in a few lines, under the list: the track of its convention and whom to
/// call, or the leads and the nearest free places of a learner without one.
enum PlacementSummary {
  /// The rows it takes, its rule included.
  static let rows = 8

  static func draw(
    _ file: PlacementFile, places: [FreePlace], on canvas: inout Canvas, in rect: Rect,
    today: Day, settings: CheckSettings
  ) {
    let placement = file.placement
    let isSeeking = placement.recordedState.isWithoutPlace
    Box.rule(
      on: &canvas, row: rect.row, columns: 1..<rect.columns - 1,
      title: "\(isSeeking ? "Recherche" : "Convention") : \(file.learner.name)",
      right: "\(file.period.name), \(placement.span.shortFrench)")
    var row = rect.row + 1
    if !isSeeking, placement.exit == nil {
      SignatureTrack.draw(
        placement, on: &canvas, row: row, columns: 2..<rect.columns - 2, today: today,
        settings.placements)
      row += 1
    }
    let lines = isSeeking ? seeking(file, places) : paper(file)
    for line in lines.prefix(rect.endRow - row) {
      canvas.put(line.label, row: row, column: 2, style: .fieldLabel, width: labelWidth)
      let column = 3 + labelWidth
      canvas.put(line.text, row: row, column: column, width: rect.columns - column - 2)
      row += 1
    }
    for violation in Checks.broken(by: file, on: today, settings) where row < rect.endRow {
      row += warn(violation, on: &canvas, rect, row: row)
    }
  }

  /// A warning on as many rows as it takes, or cut on one where they are not left.
  ///
  /// - Returns: the rows taken.
  private static func warn(
    _ violation: Violation, on canvas: inout Canvas, _ rect: Rect, row: Int
  ) -> Int {
    let width = rect.columns - warningColumn - 2
    let wrapped = TextWrap.lines(violation.cited, width: width)
    let lines = wrapped.count <= rect.endRow - row ? wrapped : [violation.cited]
    canvas.put("▲", row: row, column: 2, style: .stateWarning)
    for (index, line) in lines.enumerated() {
      canvas.put(line, row: row + index, column: warningColumn, style: .stateWarning, width: width)
    }
    return lines.count
  }

  private struct Line {
    let label: String
    let text: String
  }

  private static let labelWidth = 9
  private static let warningColumn = 4

  private static func seeking(_ file: PlacementFile, _ places: [FreePlace]) -> [Line] {
    let leads = file.leads.prefix(2).enumerated().map { index, lead in
      Line(label: index == 0 ? "Pistes" : "", text: Self.lead(lead))
    }
    let none = leads.isEmpty ? [Line(label: "Pistes", text: "aucune encore (l en note une)")] : []
    let first = places.prefix(2).enumerated().map { index, place in
      Line(
        label: index == 0 ? "Places" : "",
        text: Self.place(place, isFromSchool: file.learner.homeCommune == nil))
    }
    let nowhere =
      places.isEmpty
      ? [Line(label: "Places", text: "aucune place libre pour cette formation et cette période")]
      : []
    return leads + none + first + nowhere
  }

  static func lead(_ lead: Lead) -> String {
    "\(lead.answer.glyph) \(lead.companyName), \(lead.on.shortFrench), par \(lead.by) : "
      + lead.answer.label
  }

  /// - Parameter isFromSchool: the learner's commune is not known.
  static func place(_ place: FreePlace, isFromSchool: Bool) -> String {
    [
      place.companyName, place.site?.town,
      place.distance.map { "\($0) \(isFromSchool ? "du lycée" : "environ")" },
      Plural.count(place.free, "place libre", "places libres"),
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private static func paper(_ file: PlacementFile) -> [Line] {
    let placement = file.placement
    if let exit = placement.exit {
      return [
        Line(
          label: "Sortie",
          text: "\(exit.kind.label) le \(exit.on), noté par \(exit.by)"
            + (exit.motive.isEmpty ? "" : " : \(exit.motive)"))
      ]
    }
    return [
      Line(label: "Attendu", text: expected(placement)),
      Line(label: "Contact", text: contact(file)),
      Line(label: "Suivi", text: follow(placement)),
    ]
  }

  /// What is waited for, and how often one asked.
  static func expected(_ placement: Placement) -> String {
    guard let convention = placement.convention else { return "convention à rédiger" }
    let reminders = convention.reminders.suffix(4).map(\.on.shortFrench)
    let asked = reminders.isEmpty ? "" : " · relances \(ListJoin.and(reminders))"
    guard !convention.missing.isEmpty else {
      return convention.filedAt.isEmpty
        ? "rien, la copie est à classer" : "rien ; copie classée : \(convention.filedAt)"
    }
    return "signature : \(convention.missing.map(\.label).joined(separator: ", "))\(asked)"
  }

  static func contact(_ file: PlacementFile) -> String {
    guard let host = file.placement.host else { return "—" }
    let tutor = host.tutorName.isEmpty ? "tuteur à désigner" : host.tutorName
    let phone = file.tutor?.phone ?? file.site?.switchboard
    return [host.companyName, tutor, phone?.description].compactMap { $0 }
      .joined(separator: ", ")
  }

  private static func follow(_ placement: Placement) -> String {
    let referent = placement.referent.isEmpty ? "référent à désigner" : placement.referent
    let decision = placement.confirmation?.french ?? "lieu à confirmer par un professeur (k)"
    return "\(referent) · \(decision)"
  }
}
