/// The size of a site in salaried people (« tranche d'effectif » of SIRENE).
public enum WorkforceBand: String, CaseIterable, Codable, Sendable {
  case none = "NN"
  case zero = "00"
  case from1 = "01"
  case from3 = "02"
  case from6 = "03"
  case from10 = "11"
  case from20 = "12"
  case from50 = "21"
  case from100 = "22"
  case from200 = "31"
  case from250 = "32"
  case from500 = "41"
  case from1000 = "42"
  case from2000 = "51"
  case from5000 = "52"
  case from10000 = "53"

  /// The French words of lists and forms.
  public var label: String {
    switch self {
    case .none: "non employeur"
    case .zero: "0 salarié"
    case .from1: "1 ou 2"
    case .from3: "3 à 5"
    case .from6: "6 à 9"
    case .from10: "10 à 19"
    case .from20: "20 à 49"
    case .from50: "50 à 99"
    case .from100: "100 à 199"
    case .from200: "200 à 249"
    case .from250: "250 à 499"
    case .from500: "500 à 999"
    case .from1000: "1 000 à 1 999"
    case .from2000: "2 000 à 4 999"
    case .from5000: "5 000 à 9 999"
    case .from10000: "10 000 et plus"
    }
  }
}
