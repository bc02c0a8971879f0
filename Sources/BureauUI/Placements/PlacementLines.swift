internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The lines of a placement's file, in the order people ask: what is wrong, where, who decided,
/// what the paper says, what was tried before, what was done.
enum PlacementLines {
  /// Its lines open nothing.
  typealias Line = RecordLine<Never>

  /// - Parameter isClosed: its school year is; then nothing is due in it any more.
  static func of(
    _ file: PlacementFile, on today: Day, _ settings: CheckSettings, _ book: RateBook,
    isClosed: Bool
  ) -> [Line] {
    let broken =
      Checks.broken(by: file, on: today, settings)
      + Checks.broken(byCycleOf: file, on: today, settings)
    let head =
      isClosed ? [note("■ Année \(file.period.year) close.")] : broken.map(Line.whole)
    let parts = [
      head, learner(file), host(file), convention(file, today), leads(file), days(file, book),
      others(file, today, settings.limits),
    ]
    return parts.flatMap { $0 }
  }

  private static func learner(_ file: PlacementFile) -> [Line] {
    let placement = file.placement
    let age = file.learner.age(on: placement.span.from).map { "\($0) ans au début" }
    let minor =
      file.isMinor == true
      ? file.learner.representative.map { "représentant légal : \($0.name)" }
        ?? "représentant légal à noter" : nil
    return [
      section("Élève"),
      fact("Qui", [file.learner.name, age, minor]),
      fact("Formation", [file.formation?.label ?? "—"]),
      fact(
        "Période",
        [
          file.period.name, placement.span.french,
          placement.spanMotive.isEmpty ? nil : placement.spanMotive,
        ]),
    ]
  }

  private static func host(_ file: PlacementFile) -> [Line] {
    let placement = file.placement
    guard let host = placement.host else {
      return [section("Lieu d'accueil"), note("À trouver.")]
    }
    return [
      section("Lieu d'accueil"),
      fact("Entreprise", [host.companyName, file.site.map { CompanySummary.address($0) }]),
      fact(
        "Tuteur",
        [
          host.tutorName.isEmpty ? "à désigner" : host.tutorName,
          file.tutor?.phone?.description ?? file.site?.switchboard?.description,
          file.loads.tutor > 1 ? "\(file.loads.tutor) stagiaires à la fois" : nil,
        ]),
      fact("Accord", ["oral le \(host.agreedOn), noté par \(host.agreedBy)"]),
      fact(
        "Décision", [placement.confirmation?.french ?? "à confirmer par un professeur ou le DDFPT"]),
      fact("Référent", [placement.referent.isEmpty ? "à désigner" : placement.referent]),
      fact("Horaires", [placement.schedule.french.isEmpty ? "—" : placement.schedule.french]),
    ]
  }

  private static func convention(_ file: PlacementFile, _ today: Day) -> [Line] {
    guard let convention = file.placement.convention else { return [] }
    let signatures = convention.signatories.map { signatory -> Line in
      guard let signature = convention.signature(of: signatory) else {
        return row("○ \(signatory.label)", "à signer")
      }
      return row(
        "● \(signatory.label)",
        "le \(signature.on) (\(signature.medium.label)), noté par \(signature.recordedBy)")
    }
    let steps = [
      ("vérifiée", convention.verified), ("envoyée", convention.sent), ("close", convention.closed),
    ].map { label, step in step.map { "\(label) le \($0.on) par \($0.by)" } }
    let asked = convention.reminders.map { "\($0.on.shortFrench) \($0.by)" }
    let head = [
      section("Convention : \(convention.state.glyph) \(convention.state.label)"),
      fact(
        "Papier",
        ["rédigée le \(convention.drafted.on) par \(convention.drafted.by)"] + steps),
      fact("Tuteur signé", [convention.currentTutor.isEmpty ? "—" : convention.currentTutor]),
    ]
    let reminders = asked.isEmpty ? [] : [fact("Relances", asked)]
    let changes = convention.changes.map { note($0.french) }
    let copy = fact("Copie", [convention.filedAt.isEmpty ? "à classer" : convention.filedAt])
    return head + signatures + reminders + changes + [copy]
  }

  private static func leads(_ file: PlacementFile) -> [Line] {
    guard !file.leads.isEmpty else { return [] }
    return [section("Pistes")]
      + file.leads.map {
        row("\($0.answer.glyph) \($0.answer.label)", "\($0.companyName), \($0.on), par \($0.by)")
      }
  }

  private static func days(_ file: PlacementFile, _ book: RateBook) -> [Line] {
    let placement = file.placement
    var lines: [Line] = []
    if let total = placement.daysDone.total {
      lines.append(
        fact("Jours faits", ["\(total) sur \(placement.realSpan.workingDays(file.holidays))"]))
    }
    if let attestation = placement.attestation {
      lines.append(fact("Attestation", ["reçue le \(attestation.on), notée par \(attestation.by)"]))
    }
    if let allowance = file.allowance(book) {
      lines.append(fact("Allocation", [allowance.french]))
      lines += allowance.violation.map { [Line.whole($0)] } ?? []
    }
    if let exit = placement.exit {
      lines.append(
        fact("Sortie", ["\(exit.kind.label) le \(exit.on), noté par \(exit.by)", exit.motive]))
    }
    return lines.isEmpty ? [] : [section("Ce qui a été fait")] + lines
  }

  private static func others(_ file: PlacementFile, _ today: Day, _ limits: PlacementLimits)
    -> [Line]
  {
    let progress = file.progress(on: today, limits)
    let total = [
      Plural.count(progress.done, "semaine faite", "semaines faites"),
      Plural.count(progress.planned, "prévue"),
      progress.required.map { "\($0.value) demandées (\($0.text))" },
    ]
    let others = file.others.map { other in
      let words = [other.host?.companyName, PlacementLabels.state(other.state(on: today))]
      return row(other.span.shortFrench, words.compactMap { $0 }.joined(separator: ", "))
    }
    return (others.isEmpty ? [section("Cycle")] : [section("Autres stages")] + others)
      + [fact("Semaines", total)]
  }

  private static func section(_ title: String) -> Line {
    Line(content: .section(title))
  }

  private static func note(_ text: String) -> Line { Line(content: .note(text)) }

  private static func fact(_ label: String, _ parts: [String?]) -> Line {
    Line(
      content: .fact(
        label, parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")))
  }

  private static func row(_ left: String, _ right: String) -> Line {
    Line(
      content: .columns([.init(text: left, width: 16), .init(text: right, width: 50, grows: true)]))
  }
}
