public import BureauDomain
public import BureauStore

/// What was recorded of a visit.
public struct VisitReceipt: Hashable, Sendable {
  public let file: ActivityFile
  /// Whether the visit brought the company into the portfolio.
  public let isAdopted: Bool
  public let next: NextAction?
  /// Checks that warn: the visit is logged all the same.
  public let doubts: [EntryFault]

  /// The same for a person.
  public var lines: [String] {
    let activity = file.activity
    let times = [activity.from, activity.to].compactMap { $0?.french }.joined(separator: " – ")
    let what = activity.state == .planned ? "Visite prévue" : "Visite enregistrée"
    let when = ["le \(activity.on.longFrench)", times].filter { !$0.isEmpty }
    return [
      "\(what) : \(file.companyName), \(when.joined(separator: ", ")), par \(activity.agentName)."
    ]
      + (isAdopted ? ["L'entreprise entre au portefeuille."] : [])
      + (file.school.map { ["Établissement : \($0.name)"] } ?? [])
      + (["Objet : " + purposes.joined(separator: ", ")])
      + (file.contacts.isEmpty
        ? [] : ["Rencontré : " + file.contacts.map(\.name).joined(separator: ", ")])
      + file.offers.map {
        "Places offertes : \($0.places) × \($0.formation.label), \($0.period)"
      }
      + [step].compactMap { $0 } + doubts.map { "Attention : \($0.cited)" }
  }

  private var purposes: [String] {
    Purpose.allCases.filter(file.activity.purposes.contains).map(\.label)
  }

  private var step: String? {
    if file.activity.needsNothing { return "Suite : aucune" }
    return next.map { next in
      "Suite : \(next.kind.label) le \(next.due.longFrench)"
        + (next.note.isEmpty ? "" : " (\(next.note))")
    }
  }
}

extension VisitReceipt: Encodable {
  private enum CodingKeys: String, CodingKey {
    case activite, entreprise, nom, adoptee, etat, jour, de, a, agent, etablissement, objets,
      rencontres, places
    case suite, avertissements
  }

  private struct Places: Encodable {
    let formation: String
    let mef: String
    let periode: String
    let places: Int
  }

  private struct Step: Encodable {
    let action: String
    let jour: String
    let precision: String
  }

  /// Days as AAAA-MM-JJ, times as HH:MM, words as forms show them.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let activity = file.activity
    try container.encode(activity.id.rawValue, forKey: .activite)
    try container.encode(activity.company.rawValue, forKey: .entreprise)
    try container.encode(file.companyName, forKey: .nom)
    try container.encode(isAdopted, forKey: .adoptee)
    try container.encode(activity.state.label, forKey: .etat)
    try container.encode(activity.on.iso, forKey: .jour)
    try container.encodeIfPresent(activity.from?.french, forKey: .de)
    try container.encodeIfPresent(activity.to?.french, forKey: .a)
    try container.encode(activity.agentName, forKey: .agent)
    try container.encodeIfPresent(file.school?.uai.code, forKey: .etablissement)
    try container.encode(purposes, forKey: .objets)
    try container.encode(file.contacts.map(\.name), forKey: .rencontres)
    try container.encode(
      file.offers.map {
        Places(
          formation: $0.formation.label, mef: $0.formation.mef, periode: $0.period,
          places: $0.places)
      }, forKey: .places)
    try container.encodeIfPresent(
      next.map { Step(action: $0.kind.label, jour: $0.due.iso, precision: $0.note) },
      forKey: .suite)
    try container.encode(doubts, forKey: .avertissements)
  }
}
