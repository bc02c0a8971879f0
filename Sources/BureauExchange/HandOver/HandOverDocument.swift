public import BureauDomain
public import BureauStore

/// The folder a successor is given, from the base. Conventions are told by class and host: it names
/// no learner.
public enum HandOverDocument {
  public static func of(
    _ file: HandOverFile, today: Day, in store: Store, _ templates: DocumentTemplates
  ) throws -> Document {
    let texts: [String: String] = [
      "etablissement": try store.establishments().first?.name ?? "", "agent": file.agent.name,
      "jour": today.longFrench,
      "fiche_de_poste": PostDescription.held(by: file.agent.id, among: try store.posts())
        .map(\.label).joined(separator: " ; "),
      "depart": file.agent.closing.map { "le \($0.on), \($0.motive)" } ?? "",
    ]
    let rows: [String: DocumentValue] = [
      "actions": lines("action", file.actions.map(action)),
      "prevus": lines(
        "echange",
        file.planned.map { "\($0.activity.on) : \($0.activity.kind.label), \($0.companyName)" }),
      "tournees": lines("tournee", file.rounds.map { "\($0.on) : \(stops($0))" }),
      "objectifs": lines("objectif", file.objectives.map(objective)),
      "besoins": lines("besoin", file.needs.map { "\($0.companyName) : \($0.text), \($0.due)" }),
      "brouillons": lines("brouillon", file.drafts.map(\.title)),
      "partenaires": .rows(file.partners.map(partner)),
      "promesses": lines("promesse", file.promises.map(promise)),
      "eviter": lines(
        "lieu", file.toAvoid.map { "\($0.name) : \($0.relation.motive)" }),
      "conventions": lines("convention", file.conventions.map(convention)),
      "trajets": lines("trajet", file.trips.map(trip)),
      "reseaux": lines("reseau", file.networks.map(network)),
    ]
    return try templates.document(
      .handOver, named: "passation \(file.agent.name) \(today.iso)",
      texts.mapValues(DocumentValue.text).merging(rows) { $1 })
  }

  private static func lines(_ field: String, _ texts: [String]) -> DocumentValue {
    .rows(texts.map { [field: .text($0)] })
  }

  private static func action(_ line: CompanyLine) -> String {
    guard let next = line.next else { return line.name }
    return "\(next.due) : \(next.kind.label), \(line.name)"
      + (line.phone.isEmpty ? "" : " (\(line.phone))")
  }

  private static func partner(_ line: CompanyLine) -> [String: DocumentValue] {
    [
      "nom": line.name, "ville": line.town, "contact": line.contactName, "telephone": line.phone,
      "dernier": line.lastContactOn?.compactFrench ?? "",
    ].mapValues(DocumentValue.text)
  }

  private static func promise(_ promise: HandOverFile.Promise) -> String {
    let offer = promise.offer
    return "\(promise.companyName) : \(offer.places) × \(offer.formation.label), \(offer.period) "
      + "(\(offer.state.label) le \(offer.on))"
  }

  private static func convention(_ line: PlacementLine) -> String {
    [line.companyName, line.classLabel, line.span.shortFrench, line.recorded.label]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func trip(_ trip: OpenTrip) -> String {
    let amount = trip.amount.map { ", \($0.french)" } ?? ""
    return "\(trip.on) : \(trip.way)\(amount) (\(trip.label))"
  }

  private static func objective(_ owned: HandOverFile.OwnedObjective) -> String {
    let target = owned.objective.target.map { ", but : \($0)" } ?? ""
    return "\(owned.year) : \(owned.objective.title)\(target)"
  }

  private static func stops(_ round: Round) -> String {
    Plural.count(round.stages.count, "étape")
  }

  private static func network(_ network: Network) -> String {
    let next = network.nextOn.map { ", prochaine date \($0)" } ?? ""
    return "\(network.name) (\(network.kind.label))\(next)"
  }
}
