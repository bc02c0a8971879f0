/// What a list of companies is sorted by. Ascending, a company never contacted comes first and one
/// without a next action last.
public enum CompanySort: String, CaseIterable, Codable, Sendable {
  case name
  /// The town, then the name.
  case town
  case lastContact
  case openPlaces
  case nextDue
  /// The order of the relation's life: à prospecter first, the exits last.
  case stage

  var column: String {
    switch self {
    case .name: "sort_key"
    case .town: "town_key"
    case .lastContact: "last_contact_on"
    case .openPlaces: "open_places"
    case .nextDue: "next_due"
    case .stage: "stage_order"
    }
  }

  var index: String { "company_" + column }

  var isNumber: Bool { self == .openPlaces || self == .stage }
}
