/// The kinds of next action.
public enum ActionKind: String, CaseIterable, Codable, Sendable {
  case call
  case visit
  case sendConvention
  case sendDocument
  case askPlaces
  case invite
  case thank
  case passOn
  case other

  /// The French words of lists and forms.
  public var label: String {
    switch self {
    case .call: "rappeler"
    case .visit: "visiter"
    case .sendConvention: "envoyer la convention"
    case .sendDocument: "envoyer un document"
    case .askPlaces: "demander des places"
    case .invite: "inviter"
    case .thank: "remercier"
    case .passOn: "transmettre le besoin"
    case .other: "autre"
    }
  }
}
