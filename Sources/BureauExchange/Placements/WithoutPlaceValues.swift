internal import BureauDomain
internal import BureauStore

/// The fields of the page of learners without a place.
struct WithoutPlaceValues {
  /// A learner without a place, and the places that suit.
  struct Seeker {
    let file: PlacementFile
    let places: [FreePlace]
  }

  let period: Period
  let school: Establishment?
  /// How many learners of the period have to find a place.
  let concerned: Int
  let seekers: [Seeker]

  func all(_ today: Day) -> [String: DocumentValue] {
    let days = today.daysUntil(period.span.from)
    let start = days > 0 ? "dans \(Plural.count(days, "jour"))" : "commencée"
    let classes = Dictionary(grouping: seekers, by: \.file.classLabel).sorted { $0.key < $1.key }
    let without = Set(seekers.map(\.file.learner.id)).count
    return [
      "etablissement": .text(school?.name ?? ""), "periode": .text(period.name),
      "dates": .text(period.span.french), "reste": .text(start),
      "compte": .text("\(without) sur \(Plural.count(concerned, "élève"))"),
      "tous_places": .flag(seekers.isEmpty), "classes": .rows(classes.map { row($0.value) }),
      "edite": .text(today.longFrench),
    ]
  }

  private func row(_ seekers: [Seeker]) -> [String: DocumentValue] {
    [
      "classe": .text(seekers[0].file.classLabel), "nombre": .text("\(seekers.count)"),
      "eleves": .rows(seekers.map(learner)),
    ]
  }

  private func learner(_ seeker: Seeker) -> [String: DocumentValue] {
    let learner = seeker.file.learner
    let leads = seeker.file.leads.map { lead in
      "\(lead.companyName) (\(lead.on.shortFrench), \(lead.by) : \(lead.answer.label))"
    }
    let place = seeker.places.first.map { place in
      let from = learner.homeCommune == nil ? " du lycée" : ""
      return [place.companyName, place.site?.town, place.distance.map { "\($0)\(from)" }]
        .compactMap { $0 }.joined(separator: ", ")
    }
    return [
      "eleve": .text(learner.name),
      "commune": .text(learner.homeTown.isEmpty ? "—" : learner.homeTown),
      "pistes": .text(leads.isEmpty ? "aucune" : leads.joined(separator: " ; ")),
      "places": .text(place ?? "aucune"),
    ]
  }
}
