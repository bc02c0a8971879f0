internal import BureauDomain
internal import BureauStore

/// The fields of the review of a host.
struct HostReviewValues {
  let company: CompanyFile
  let school: Establishment?
  let lines: [PlacementLine]
  let appraisals: [Appraisal]

  func all(_ today: Day) -> [String: DocumentValue] {
    let site = company.mainSite
    let town = [site?.postalCode?.description, site?.town].compactMap { $0 }.joined(separator: " ")
    return [
      "etablissement": .text(school?.name ?? ""), "entreprise": .text(company.company.name),
      "adresse": .text([site?.address ?? "", town].filter { !$0.isEmpty }.joined(separator: ", ")),
      "relation": .text(company.company.relation.stage.label), "accueils": .rows(stays),
      "bilans": .rows(appraisals.map(review)), "sans_bilan": .flag(appraisals.isEmpty),
      "edite": .text(today.longFrench),
    ]
  }

  /// How many came, by period and class, the latest first: nobody is named.
  private var stays: [[String: DocumentValue]] {
    let live = lines.filter { ![.cancelled, .notConcerned].contains($0.recorded) }
    let groups = Dictionary(grouping: live) { line in
      [line.span.from.iso, line.periodName, line.classLabel]
    }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.reversed().map { key, lines in
      let days = lines.compactMap(\.daysDone.total)
      return [
        "periode": .text("\(key[1]), \(lines[0].span.french)"),
        "classe": .text(key[2]), "nombre": .text("\(lines.count)"),
        "jours": .text(days.isEmpty ? "—" : "\(days.reduce(0, +))"),
      ]
    }
  }

  private func review(_ appraisal: Appraisal) -> [String: DocumentValue] {
    [
      "date": .text(appraisal.on.french), "auteur": .text(appraisal.author),
      "verdict": .text(appraisal.isKept ? "à garder" : "à éviter"),
      "activites": .text(appraisal.activities),
      "encadrement": .text(appraisal.supervision.label),
      "securite": .text(appraisal.safety.label), "accueil": .text(appraisal.welcome.label),
      "avis": .text(appraisal.opinion),
    ]
  }
}
