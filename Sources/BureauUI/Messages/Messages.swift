internal import BureauDomain
internal import BureauExchange
internal import BureauStore

/// What an error says to the person: the only place where one becomes a French sentence.
public enum Messages {
  /// What happened and what to do, whatever was thrown.
  public static func text(for error: any Error) -> String {
    switch error {
    case let error as StoreError: text(for: error)
    case let violation as Violation: violation.cited
    case let refusal as ValueRefusal: refusal.message
    case let error as ExchangeError: error.description
    default:
      "Une erreur imprévue s'est produite : \(error). Votre saisie est gardée ; "
        + "signalez-la à l'administrateur."
    }
  }
}
