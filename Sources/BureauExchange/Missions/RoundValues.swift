internal import BureauDomain
internal import BureauStore

/// The fields of the sheet of a round.
struct RoundValues {
  let file: RoundFile

  var all: [String: DocumentValue] {
    let round = file.round
    let legs = file.route.legs
    let order = file.facts.order(on: round.on)
    let texts: [String: String] = [
      "etablissement": file.establishmentName, "jour": round.on.longFrench,
      "agent": round.agentName, "depart": Self.end(legs.first?.from, round.leavesAt),
      "retour": Self.end(legs.last?.to, round.returnsAt), "moyen": round.means.label,
      "trajet": RoundText.total(file.route), "compte": file.route.counted.french,
      "ordre": order.map { "\($0.kind.label), jusqu'au \($0.to)" } ?? "aucun en vigueur ce jour",
      "remarques": round.notes,
    ]
    let others: [String: DocumentValue] = [
      "alertes": .rows(
        file.broken(for: .record).filter { $0.check != .om04 }
          .map { ["alerte": .text($0.cited)] }),
      "etapes": .rows(
        zip(file.stops, legs).enumerated().map { Self.stage($0 + 1, $1.0, $1.1) }),
    ]
    return texts.mapValues(DocumentValue.text).merging(others) { $1 }
  }

  private static func end(_ place: RoundPlace?, _ time: ClockTime?) -> String {
    [place.map(RoundText.place), time?.description].compactMap { $0 }.joined(separator: ", ")
  }

  private static func stage(
    _ number: Int, _ stop: RoundFile.Stop, _ leg: RoundLeg
  ) -> [String: DocumentValue] {
    let company = stop.company
    let site = Self.site(of: stop)
    let contacts = company?.contacts.filter { $0.closing == nil } ?? []
    let contact =
      contacts.first { stop.activity?.contacts.contains($0.id) == true } ?? contacts.first
    let phones = [contact?.phone, site?.switchboard].compactMap { $0?.description }
    let texts: [String: String] = [
      "numero": "\(number)", "entreprise": stop.place.name,
      "adresse": [
        site?.address ?? "",
        [site?.postalCode?.description, stop.place.town].compactMap { $0 }.joined(separator: " "),
      ].filter { !$0.isEmpty }.joined(separator: ", "),
      "telephone": phones.joined(separator: " ou "),
      "interlocuteur": [contact?.name, contact?.title].compactMap { $0 }
        .filter { !$0.isEmpty }.joined(separator: ", "),
      "chemin": RoundText.leg(leg), "objet": stop.activity.map(purposes) ?? "",
      "dernier": company.flatMap(lastTalk) ?? "",
      "places": company.map(offers) ?? "", "a_demander": stop.stage.toAsk,
      "memo": company?.company.notes ?? "",
    ]
    return texts.mapValues(DocumentValue.text)
  }

  private static func site(of stop: RoundFile.Stop) -> Site? {
    guard case .company(_, let id) = stop.stage.target else { return nil }
    return stop.company?.sites.first { $0.id == id } ?? stop.company?.mainSite
  }

  private static func purposes(_ activity: Activity) -> String {
    let labels = Purpose.allCases.filter(activity.purposes.contains).map(\.label)
    let time = activity.from.map { "\($0) " } ?? ""
    return time + labels.joined(separator: ", ")
  }

  /// The last thing that was done with the company, and the first words about it.
  private static func lastTalk(_ company: CompanyFile) -> String? {
    guard let last = company.activities.first(where: { $0.state == .done }) else { return nil }
    let head = "\(last.on), \(last.kind.label), \(last.agentName)"
    let notes = last.notes.replacing("\n", with: " ")
    return notes.isEmpty ? head : "\(head) : \(notes)"
  }

  private static func offers(_ company: CompanyFile) -> String {
    company.offers.filter(\.state.isOpen)
      .map { "\($0.places) × \($0.formation.label) \($0.period)" }.joined(separator: " ; ")
  }
}
