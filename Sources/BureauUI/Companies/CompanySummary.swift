internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The chosen company in a few lines, under a list.
enum CompanySummary {
  /// The rows it takes, its rule included.
  static let rows = 9

  static func draw(_ file: CompanyFile, on canvas: inout Canvas, in rect: Rect, today: Day?) {
    Box.rule(
      on: &canvas, row: rect.row, columns: 1..<rect.columns - 1, title: file.company.name,
      right: Labels.stage(file.company.relation.stage))
    for (offset, line) in lines(file, today).prefix(rect.rows - 1).enumerated() {
      let row = rect.row + 1 + offset
      canvas.put(line.label, row: row, column: 2, style: .fieldLabel, width: labelWidth)
      canvas.put(
        line.text, row: row, column: 2 + labelWidth + 1, style: line.style,
        width: rect.columns - labelWidth - 5)
    }
  }

  private static let labelWidth = 9

  private struct Line {
    let label: String
    let text: String
    var style = Style.text
  }

  private static func lines(_ file: CompanyFile, _ today: Day?) -> [Line] {
    [
      Line(label: "Adresse", text: address(file.mainSite)),
      Line(label: "SIRET", text: identity(file.mainSite)),
      Line(label: "Contact", text: contact(file)),
      Line(label: "Suite", text: next(file.company.nextAction, today)),
      Line(label: "Places", text: offers(file.offers)),
      Line(label: "Échanges", text: activities(file.activities)),
      Line(label: "Notes", text: file.company.notes.isEmpty ? "—" : file.company.notes),
    ]
  }

  static func address(_ site: Site?) -> String {
    guard let site else { return "—" }
    let town = Labels.town(site.postalCode, site.town)
    let parts = [site.address, town].filter { !$0.isEmpty }
    return parts.isEmpty ? "—" : parts.joined(separator: ", ")
  }

  private static func identity(_ site: Site?) -> String {
    guard let site else { return "—" }
    let motive = site.siretMotive.isEmpty ? "" : " (\(site.siretMotive))"
    let siret = site.siret?.description ?? "sans SIRET" + motive
    let activity = site.naf.map { naf in
      [naf.code, Reference.nafLabel(naf)].compactMap { $0 }.joined(separator: " ")
    }
    return [siret, activity].compactMap { $0 }.joined(separator: "   ")
  }

  private static func contact(_ file: CompanyFile) -> String {
    guard let contact = file.contacts.first(where: { $0.closing == nil }) else {
      return file.mainSite?.switchboard.map { "standard \($0)" } ?? "—"
    }
    let parts: [String?] = [
      contact.name, contact.title,
      contact.phone?.description ?? file.mainSite?.switchboard?.description,
      contact.email?.address,
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func next(_ action: NextAction?, _ today: Day?) -> String {
    guard let action, let today else { return "—" }
    let text =
      "\(Labels.dueGlyph(action.due, today: today)) \(Labels.due(action.due, today: today)) : \(action.kind.label)"
    return [text, action.note, action.ownerName].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func offers(_ offers: [Offer]) -> String {
    let open = offers.filter(\.state.isOpen).map {
      "\($0.places) × \($0.formation.label) \($0.period)"
    }
    return open.isEmpty ? "—" : open.joined(separator: " · ")
  }

  private static func activities(_ activities: [Activity]) -> String {
    guard !activities.isEmpty else { return "—" }
    let shown = activities.prefix(3).map { "\($0.on.french) \($0.kind.label), \($0.agentName)" }
    let more = activities.count > 3 ? " · \(Plural.count(activities.count - 3, "autre"))" : ""
    return shown.joined(separator: " · ") + more
  }
}
