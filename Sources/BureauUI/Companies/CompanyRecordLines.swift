internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The lines of a company's record, in the order people ask: where we stand, where it is, whom one
/// calls, what it offers, what was said.
enum CompanyRecordLines {
  typealias Line = RecordLine<CompanyRecordTarget>

  static func of(_ file: CompanyFile, _ context: Context) throws -> [Line] {
    let broken = Checks.broken(by: file, on: context.today, context.settings)
    return state(file, context) + (try ContactLines.of(file, context)) + sites(file) + people(file)
      + offers(file) + guides(file)
      + (try HostLines.of(file.company.id, context)) + history(file)
      + (broken.isEmpty
        ? []
        : [Line(content: .section("À vérifier"))]
          + broken.flatMap(Line.of))
  }

  private static func state(_ file: CompanyFile, _ context: Context) -> [Line] {
    let company = file.company
    let since = company.relation.since.map { " depuis le \($0.french)" } ?? ""
    let motive = company.relation.motive.isEmpty ? "" : " : \(company.relation.motive)"
    let tags = company.tags.isEmpty ? "" : "   étiquettes : \(Tags.text(company.tags))"
    var lines = [
      Line(
        content: .fact("Relation", Labels.stage(company.relation.stage) + since + motive),
        target: .relation, hint: "Entrée change la relation."),
      Line(
        content: .fact("Suite", next(company.nextAction, context)), target: .next,
        hint: "Entrée change la prochaine action ; t note un appel."),
      Line(
        content: .fact("Source", company.source.label + tags), target: .identity,
        hint: "Entrée modifie le nom, la source, les étiquettes et les notes."),
    ]
    for (index, line) in TextWrap.lines(company.notes, width: notesWidth).enumerated()
    where !line.isEmpty {
      lines.append(Line(content: .fact(index == 0 ? "Notes" : "", line)))
    }
    if let closing = company.closing {
      lines.append(
        Line(
          content: .note(
            "Hors service depuis le \(closing.on.french) : \(closing.motive). h remet en service."))
      )
    }
    return lines
  }

  private static func next(_ action: NextAction?, _ context: Context) -> String {
    guard let action else { return "rien de prévu" }
    let due =
      Labels.dueGlyph(action.due, today: context.today) + " "
      + Labels.due(action.due, today: context.today)
    return ["\(due) : \(action.kind.label)", action.note, action.ownerName]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func sites(_ file: CompanyFile) -> [Line] {
    [Line(content: .section("Lieux"))]
      + file.sites.map { site in
        let closed = site.closing == nil ? "" : "× hors service  "
        let sign = site.sign.isEmpty ? "" : "\(site.sign), "
        let siret = site.siret?.description ?? "sans SIRET"
        let phone = site.switchboard?.description ?? ""
        return Line(
          content: .columns([
            .init(text: closed + sign + CompanySummary.address(site), width: 40, grows: true),
            .init(text: siret, width: 17), .init(text: phone, width: 14),
          ]), target: .site(site.id), hint: "Entrée modifie le lieu.")
      }
  }

  private static func people(_ file: CompanyFile) -> [Line] {
    let title = Line(content: .section("Interlocuteurs"))
    guard !file.contacts.isEmpty else {
      return [title, Line(content: .note("Personne encore : i en ajoute un."))]
    }
    return [title]
      + file.contacts.map { contact in
        let closed = contact.closing == nil ? "" : "× "
        let training = training(contact)
        return Line(
          content: .columns([
            .init(text: closed + contact.name, width: 22), .init(text: contact.title, width: 18),
            .init(text: contact.phone?.description ?? "—", width: 14),
            .init(text: contact.email?.address ?? training, width: 26),
            .init(text: contact.email == nil ? "" : training, width: 24),
          ]), target: .contact(contact.id),
          hint: ([contact.name, contact.email?.address].compactMap { $0 }
            + ["Entrée modifie, o : formation."]).joined(separator: " · "))
      }
  }

  /// « formation tuteur inscrite, CAFOC, le 12/01/2027 ».
  private static func training(_ contact: Contact) -> String {
    guard contact.training != .none else { return "" }
    let details = contact.trainingDetails
    let day = details.certifiedOn.map { "attestation du \($0.french)" } ?? details.session
    return ["formation tuteur \(contact.training.label)", details.organism, day]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func offers(_ file: CompanyFile) -> [Line] {
    guard !file.offers.isEmpty else { return [] }
    return [Line(content: .section("Places offertes"))]
      + file.offers.map { offer in
        Line(
          content: .columns([
            .init(text: "\(offer.places) × \(offer.formation.label)", width: 40, grows: true),
            .init(text: offer.period, width: 11), .init(text: offer.state.label, width: 20),
          ]), target: .offer(offer.id),
          hint: "p cherche qui y placer, Entrée change le nombre, la période, l'état.")
      }
  }

  private static func guides(_ file: CompanyFile) -> [Line] {
    guard !file.guides.isEmpty else { return [] }
    return [Line(content: .section("Guides remis"))]
      + file.guides.map { guide in
        Line(
          content: .columns([
            .init(text: guide.on.french, width: 10),
            .init(text: guide.title, width: 34, grows: true),
            .init(text: guide.medium.label, width: 13), .init(text: guide.recipient, width: 24),
          ]), target: .guide(guide.id),
          hint: "Remis par \(guide.agentName). Entrée modifie la ligne.")
      }
  }

  private static func history(_ file: CompanyFile) -> [Line] {
    let title = Line(content: .section("Échanges"))
    guard !file.activities.isEmpty else {
      return [
        title,
        Line(content: .note("Aucun échange encore : F6 consigne une visite, t un appel.")),
      ]
    }
    return [title]
      + file.activities.map { activity in
        Line(
          content: .columns([
            .init(text: activity.on.french, width: 10),
            .init(text: what(activity), width: 14),
            .init(text: activity.agentName, width: 14),
            .init(text: summary(activity), width: 60),
          ]), target: .activity(activity.id), hint: "Entrée ouvre l'échange.")
      }
  }

  private static func what(_ activity: Activity) -> String {
    activity.state == .done ? activity.kind.label : "\(activity.kind.label) \(activity.state.label)"
  }

  /// What came of it, else why, with the first words of the notes.
  static func summary(_ activity: Activity) -> String {
    let results = ActivityResult.allCases.filter(activity.results.contains).map(\.label)
    let purposes = Purpose.allCases.filter(activity.purposes.contains).map(\.label)
    let facts = (results.isEmpty ? purposes : results).joined(separator: ", ")
    let notes = activity.notes.replacing("\n", with: " ")
    return [facts, notes.isEmpty ? "" : "« \(notes) »"].filter { !$0.isEmpty }.joined(
      separator: " ")
  }

  /// The width of the notes on the narrowest usual screen.
  private static let notesWidth = 60
}
