/// The rule of a check: a type of the same name, with a title for lists and settings.
///
/// Its functions give violations; they are free in form, since each looks at other facts.
public protocol CheckRule {
  static var id: CheckID { get }
  /// What it looks at, in a few French words.
  static var title: String { get }
}

extension CheckID {
  /// The rule behind the name; the switch makes a check without a rule impossible.
  public var rule: any CheckRule.Type {
    switch self {
    case .ac01: AC01.self
    case .co01: CO01.self
    case .co02: CO02.self
    case .co03: CO03.self
    case .co04: CO04.self
    case .co05: CO05.self
    case .co06: CO06.self
    case .et03: ET03.self
    case .pl00: PL00.self
    case .pl01: PL01.self
    case .pl02: PL02.self
    case .pl03: PL03.self
    case .pl04: PL04.self
    case .pl05: PL05.self
    case .pl06: PL06.self
    case .pl07: PL07.self
    case .pl08: PL08.self
    case .pl09: PL09.self
    }
  }
}
