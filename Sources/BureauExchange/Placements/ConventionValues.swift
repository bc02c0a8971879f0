internal import BureauDomain

/// The fields of a convention.
struct ConventionValues {
  let file: PlacementFile
  let school: Establishment?
  let company: CompanyFile?
  let limits: PlacementLimits

  func all(_ today: Day) -> [String: DocumentValue] {
    let isMinor = file.isMinor ?? true
    let others: [String: DocumentValue] = [
      "mineur": .flag(isMinor), "majeur": .flag(!isMinor),
      "limites": .rows(hoursOfAge.map { ["limite": .text($0)] }),
      "travaux": .flag(file.placement.hasRegulatedWorks), "edite": .text(today.longFrench),
    ]
    let facts = schoolFacts.merging(hostFacts) { $1 }.merging(learnerFacts) { $1 }
    return facts.merging(stayFacts) { $1 }.mapValues(DocumentValue.text).merging(others) { $1 }
  }

  private var schoolFacts: [String: String] {
    [
      "etablissement": school?.name ?? "", "uai": school?.uai.code ?? "",
      "lycee_commune": school?.town ?? "",
      "lycee_contact": Self.joined(school?.mailbox?.address, school?.phone?.description),
      "travaux_lycee": Self.declaration(school?.regulatedWorks),
    ]
  }

  private var hostFacts: [String: String] {
    let site = file.site ?? company?.mainSite
    let town = [site?.postalCode?.description, site?.town].compactMap { $0 }.joined(separator: " ")
    return [
      "entreprise": company?.company.name ?? file.placement.host?.companyName ?? Self.blank,
      "siret": site?.siret?.description ?? site?.siretMotive ?? "",
      "adresse": [site?.address ?? "", town].filter { !$0.isEmpty }.joined(separator: ", "),
      "telephone": site?.switchboard?.description ?? "",
      "tuteur": file.placement.host.flatMap { $0.tutorName.isEmpty ? nil : $0.tutorName }
        ?? Self.blank,
      "tuteur_fonction": file.tutor?.title ?? "",
      "tuteur_contact": Self.joined(file.tutor?.phone?.description, file.tutor?.email?.address),
      "travaux_lieu": Self.declaration(site?.regulatedWorks),
    ]
  }

  private var learnerFacts: [String: String] {
    let learner = file.learner
    return [
      "statut": learner.status.label, "eleve": learner.name,
      "naissance": learner.birthDate?.french ?? Self.blank, "classe": file.schoolClass?.label ?? "",
      "formation": file.formation?.label ?? "",
      "representant": file.isMinor == false ? "" : learner.representative?.name ?? Self.blank,
      "representant_contact": file.isMinor == false
        ? ""
        : Self.joined(
          learner.representative?.phone?.description, learner.representative?.email?.address),
      "referent": file.placement.referent.isEmpty ? Self.blank : file.placement.referent,
    ]
  }

  private var stayFacts: [String: String] {
    let placement = file.placement
    return [
      "periode": file.period.name, "debut": placement.span.from.longFrench,
      "fin": placement.span.to.longFrench, "motif": placement.spanMotive,
      "jours": "\(placement.span.workingDays(file.holidays))",
      "horaires": Self.hours(placement.schedule),
    ]
  }

  /// The hours of the learner's age on the first day, with their text.
  private var hoursOfAge: [String] {
    let first = file.placement.span.from
    guard let age = file.learner.age(on: first), let hours = limits.hours(atAge: age, on: first)
    else { return [] }
    let parts = [
      hours.perDay.map {
        "\(WorkSchedule.french(minutes: $0.value)) par jour au plus (\($0.text))"
      },
      hours.perWeek.map {
        "\(WorkSchedule.french(minutes: $0.value)) par semaine au plus (\($0.text))"
      },
      hours.night.map {
        "pas de travail entre \($0.from.french) et \($0.to.french) (\($0.text))"
      },
    ].compactMap { $0 }
    return parts.isEmpty ? [] : ["À \(age) ans : \(parts.joined(separator: " ; "))."]
  }

  private static func hours(_ schedule: WorkSchedule) -> String {
    let parts = [
      schedule.minutesPerDay > 0
        ? "\(WorkSchedule.french(minutes: schedule.minutesPerDay)) par jour" : nil,
      schedule.minutesPerWeek > 0
        ? "\(WorkSchedule.french(minutes: schedule.minutesPerWeek)) par semaine" : nil,
      schedule.start.map { "de \($0.french)" }, schedule.end.map { "à \($0.french)" },
    ].compactMap { $0 }
    return parts.isEmpty ? blank : parts.joined(separator: " ")
  }

  private static func declaration(_ works: RegulatedWorks?) -> String {
    works.map { "du \($0.declaredOn), valable jusqu'au \($0.until)" } ?? blank
  }

  private static func joined(_ parts: String?...) -> String {
    parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// To be written by hand.
  private static let blank = "……………………………"
}
