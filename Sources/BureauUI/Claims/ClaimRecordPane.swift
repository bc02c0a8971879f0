internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The record of a claim: its trips, each cost with its rate, text and date of effect.
struct ClaimRecordPane: RecordPane, CheckedPane {
  typealias Context = BureauUI.Context

  let id: Claim.ID
  private(set) var file: ClaimFile?
  var view = RecordView<ClaimRecordTarget>()

  init(_ id: Claim.ID) { self.id = id }

  var heading: Heading {
    guard let file else { return Heading("Missions > état de frais") }
    let claim = file.claim
    return Heading(
      "Missions > états de frais > \(claim.month.monthAndYear), \(claim.agentName)",
      right: Labels.claim(claim.state))
  }

  var status: Status {
    let hint = view.selected?.hint ?? ""
    guard let file, hint.isEmpty else { return Status(hint) }
    return Status(ClaimWords.hint(file.claim.state))
  }

  var about: [String] {
    [
      "Un état de frais : Entrée sur un déplacement en complète les heures, les repas, les nuits,",
      "les péages. e choisit le payeur, s note le contrôle, la transmission, le remboursement.",
      "Chaque ligne porte son taux, son texte et sa date d'effet ; contrôlée, elle ne change plus.",
    ] + view.lines.compactMap(\.violation).map(\.cited)
  }

  /// The check of the warning, or those the trip breaks.
  func checks(_ context: Context) throws -> [CheckID] {
    if let violation = view.selected?.violation { return [violation.check] }
    switch view.selected?.target {
    case .trip(let id):
      return file?.lines.trips.first { $0.id == id }?.violations.map(\.check) ?? []
    case .leftOut(let id):
      return file?.leftOut.first { $0.id == id }?.violations.map(\.check) ?? []
    case .payer, nil: return []
    }
  }

  mutating func reload(_ context: Context) throws {
    guard let read = try context.store.claimFile(id, by: context.session) else {
      throw StoreError.notFound
    }
    file = read
    view.show(ClaimRecordLines.of(read))
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> { .stay }
}
