internal import BureauDomain

/// The fields of the review of a period.
struct PeriodReviewValues {
  let period: Period
  let school: Establishment?
  let files: [PlacementFile]
  let appraisals: [Company.ID: [Appraisal]]

  func all(_ today: Day) -> [String: DocumentValue] {
    let concerned = files.filter { !($0.placement.exit?.kind.isNotConcerned ?? false) }
    let classes = Dictionary(grouping: concerned, by: \.classLabel).sorted { $0.key < $1.key }
    return [
      "etablissement": .text(school?.name ?? ""), "periode": .text(period.name),
      "dates": .text(period.span.french), "annee": .text(period.year.rawValue),
      "classes": .rows(classes.map { row($0.key, $0.value.map(\.placement)) }),
      "lieux": .rows(hosts), "reste": .text(ListJoin.and(remaining(concerned.map(\.placement)))),
      "edite": .text(today.longFrench),
    ]
  }

  private func row(_ label: String, _ placements: [Placement]) -> [String: DocumentValue] {
    func count(_ holds: (Placement) -> Bool) -> DocumentValue {
      .text("\(placements.count(where: holds))")
    }
    return [
      "classe": .text(label), "eleves": .text("\(placements.count)"),
      "places": count { $0.host != nil }, "sans": count(\.recordedState.isWithoutPlace),
      "signees": count { $0.convention?.isSigned ?? false },
      "attestes": count { $0.attestation != nil },
      "arrets": count { $0.exit?.kind.hasDaysDone ?? false },
      "jours": .text("\(placements.compactMap(\.daysDone.total).reduce(0, +))"),
    ]
  }

  private var hosts: [[String: DocumentValue]] {
    let hosted = files.filter { $0.placement.isLive && $0.placement.host != nil }
    let groups = Dictionary(grouping: hosted) { $0.placement.host?.company }
    return groups.values.sorted { Fold.key(name($0[0])) < Fold.key(name($1[0])) }.map { files in
      [
        "entreprise": .text(name(files[0])), "ville": .text(files[0].site?.town ?? ""),
        "accueillis": .text("\(files.count)"),
        "note": .text(mark(files[0].placement.host?.company)),
      ]
    }
  }

  private func name(_ file: PlacementFile) -> String { file.placement.host?.companyName ?? "" }

  private func mark(_ company: Company.ID?) -> String {
    guard let last = company.flatMap({ appraisals[$0]?.first }) else { return "à dresser" }
    return last.isKept ? "\(last.rating)/6" : "à éviter"
  }

  private func remaining(_ placements: [Placement]) -> [String] {
    let missing = placements.count { $0.host != nil && $0.isLive && $0.attestation == nil }
    let unsigned = placements.count(where: \.recordedState.isUnsigned)
    let unmarked = Set(placements.filter(\.isLive).compactMap(\.host?.company))
      .count { appraisals[$0]?.isEmpty ?? true }
    return [
      missing > 0 ? Plural.count(missing, "attestation attendue", "attestations attendues") : nil,
      unsigned > 0 ? Plural.count(unsigned, "convention à signer", "conventions à signer") : nil,
      unmarked > 0
        ? Plural.count(unmarked, "bilan de lieu à dresser", "bilans de lieu à dresser") : nil,
    ].compactMap { $0 }
  }
}
