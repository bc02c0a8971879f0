internal import BureauDomain

/// The fields of the list of days to send on.
struct DaysValues {
  let period: Period
  let school: Establishment?
  let files: [PlacementFile]
  let book: RateBook

  func all(_ today: Day) -> [String: DocumentValue] {
    let proved = files.filter {
      $0.placement.attestation != nil && $0.placement.daysDone.total != nil
    }
    let awaited = files.filter {
      $0.placement.host != nil && $0.placement.isLive && $0.placement.attestation == nil
    }
    let allowances = proved.compactMap { $0.allowance(book) }
    return [
      "etablissement": .text(school?.name ?? ""), "periode": .text(period.name),
      "dates": .text(period.span.french), "annee": .text(period.year.rawValue),
      "classes": .rows(Self.byClass(proved).map(schoolClass)),
      "remarques": .rows(remarks(proved).map { ["remarque": .text($0)] }),
      "attendues": .text(ListJoin.and(awaited.map(\.learner.name))),
      "textes": .text(texts(allowances)), "edite": .text(today.longFrench),
    ]
  }

  private static func byClass(_ files: [PlacementFile]) -> [[PlacementFile]] {
    Dictionary(grouping: files, by: \.classLabel).sorted { $0.key < $1.key }.map(\.value)
  }

  private func schoolClass(_ files: [PlacementFile]) -> [String: DocumentValue] {
    let days = files.compactMap(\.placement.daysDone.total).reduce(0, +)
    // A period shared between two hosts is two lines of one learner.
    let learners = Set(files.map(\.learner.id)).count
    return [
      "classe": .text(files[0].classLabel),
      "formation": .text(files[0].schoolClass?.formation?.label ?? ""),
      "eleves": .rows(files.map(learner)),
      "total": .text(
        "\(Plural.count(days, "jour")) pour \(Plural.count(learners, "élève"))"),
    ]
  }

  private func learner(_ file: PlacementFile) -> [String: DocumentValue] {
    let allowance = file.allowance(book)
    return [
      "eleve": .text(file.learner.name), "niveau": .text(file.formation?.level?.label ?? "—"),
      "jours": .text("\(file.placement.daysDone.total ?? 0)"),
      "attestation": .text(file.placement.attestation?.on.french ?? ""),
      "montant": .text(allowance?.amount?.french ?? "—"),
    ]
  }

  /// What a reader must know of each learner, and of the table, said once.
  private func remarks(_ files: [PlacementFile]) -> [String] {
    var remarks: [String] = []
    for file in files {
      guard let allowance = file.allowance(book) else { continue }
      let remark: String? =
        switch allowance {
        case .gap(let gap): gap.cited
        case .unknownLevel: "\(file.learner.name), \(allowance.french)."
        case .due, .unpaid: allowance.violation.map { "\(file.learner.name). \($0.cited)" }
        }
      if let remark, !remarks.contains(remark) { remarks.append(remark) }
    }
    return remarks
  }

  private func texts(_ allowances: [PlacementAllowance]) -> String {
    var texts: [String] = []
    for case .due(let allowance, _) in allowances where !texts.contains(allowance.amount.text) {
      texts.append(allowance.amount.text)
    }
    return texts.isEmpty ? "" : texts.joined(separator: " ; ") + "."
  }
}
