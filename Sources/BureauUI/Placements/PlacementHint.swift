internal import BureauDomain
internal import BureauStore

/// What to press next in the file of a placement, for the line of status.
enum PlacementHint {
  static func text(_ file: PlacementFile, today: Day) -> String {
    let placement = file.placement
    switch placement.state(on: today) {
    case .withoutPlace, .lead: return "p propose une place libre, l note une piste, e un accord."
    case .agreed: return "k note le professeur ou le DDFPT qui confirme le lieu."
    case .toIssue: return unnamed(placement) ?? "c coche « rédigée », puis « envoyée »."
    case .signing: return "c coche la signature arrivée, r note une relance."
    case .signed, .underWay:
      guard !placement.hasOtherTutor else {
        return "Le tuteur a changé : v note l'avenant ou la rectification."
      }
      return placement.convention?.filedAt.isEmpty == false
        ? "i note une interruption, v un avenant."
        : "o dit où la copie est classée, i note une interruption."
    case .finished: return "d note les jours faits, c coche l'attestation reçue."
    case .attested:
      guard let convention = placement.convention, convention.closed == nil else {
        return "Tout est là."
      }
      return convention.filedAt.isEmpty
        ? "Tout est là : o dit où la copie est classée, c coche « close »."
        : "Tout est là : c coche « convention close »."
    case .interrupted, .brokenOff:
      return placement.attestation == nil
        ? "d note les jours faits avant l'arrêt, c coche l'attestation reçue." : "Tout est là."
    case .cancelled, .notConcerned: return "i reprend le stage si c'était une erreur."
    }
  }

  /// Whom the paper must name before it is drawn up, and nobody has named yet.
  private static func unnamed(_ placement: Placement) -> String? {
    let wanted = [
      placement.host?.tutorName.isEmpty == true ? "le tuteur" : nil,
      placement.referent.isEmpty ? "le référent" : nil,
    ].compactMap { $0 }
    guard !wanted.isEmpty else { return nil }
    return "e désigne \(ListJoin.and(wanted)), puis c coche « rédigée »."
  }
}
