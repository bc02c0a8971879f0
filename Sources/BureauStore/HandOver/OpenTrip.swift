public import BureauDomain

/// A trip of somebody who leaves, whose costs were not handed over (« déplacement non déclaré »).
public struct OpenTrip: Hashable, Sendable {
  /// How far it is.
  public enum Standing: Hashable, Sendable {
    /// A round of a past day that nobody noted as made or not.
    case unsettled
    /// Made, and in no claim.
    case unclaimed
    /// Made, in no claim, and allowed by no order: nothing may be asked for (OM-02).
    case refused
    /// In a claim that has not left the school, or that came back.
    case claimed(ClaimState)
  }

  public let on: Day
  /// « Metz – Hagondange – Metz ».
  public let way: String
  public let standing: Standing
  /// What it gives as far as it can be told; nil for who may not see the costs of the agent.
  public let amount: Euro?

  /// The French words of the folder.
  public var label: String {
    switch standing {
    case .unsettled: "prévu, à noter fait ou non fait"
    case .unclaimed: "dans aucun état de frais"
    case .refused: "sans ordre de mission, rien à demander"
    case .claimed(let state): "état de frais \(state.label)"
    }
  }
}
