/// The name of a check, as staff quote it: `CO-01`.
///
/// A check is complete by construction: its severity and its citations are exhaustive switches
/// here, its rule is the type of the same name beside this file, and a test walks `allCases` and
/// demands an example that breaks each one.
public enum CheckID: String, CaseIterable, Codable, Sendable {
  case ac01 = "AC-01"
  case co01 = "CO-01"
  case co02 = "CO-02"
  case co03 = "CO-03"
  case co04 = "CO-04"
  case co05 = "CO-05"
  case co06 = "CO-06"
  case et03 = "ET-03"
  case pl00 = "PL-00"
  case pl01 = "PL-01"
  case pl02 = "PL-02"
  case pl03 = "PL-03"
  case pl04 = "PL-04"
  case pl05 = "PL-05"
  case pl06 = "PL-06"
  case pl07 = "PL-07"
  case pl08 = "PL-08"
  case pl09 = "PL-09"

  /// The card or cards that state the rule: a FAQ question only where the FAQ says it.
  public var citations: [Citation] {
    switch self {
    case .ac01: [.card(5)]
    case .co01: [.card(1)]
    case .co02: [.card(2)]
    case .co03: [.card(2)]
    case .co04: [.card(3)]
    case .co05: [.faq(17)]
    case .co06: [.card(4)]
    case .et03: [.faq(6), .faq(1)]
    case .pl01: [.faq(20)]
    case .pl00, .pl02, .pl03, .pl06, .pl07: [.card(15)]
    case .pl04: [.card(7), .card(10)]
    case .pl05: [.card(9)]
    case .pl08: [.card(6)]
    case .pl09: [.card(8)]
    }
  }

  /// « PL-01 · FAQ 20 », printed after the sentence of a refusal or a warning.
  public var reference: String {
    ([rawValue] + citations.map(\.label)).joined(separator: " · ")
  }
}
