@testable import BureauDomain

/// What breaks a check, and a near miss that does not: one file for each family of checks.
struct CheckExamples {
  let broken: [Violation]
  let sound: [Violation]

  init(broken: [Violation?], sound: [Violation?]) {
    self.broken = broken.compactMap(\.self)
    self.sound = sound.compactMap(\.self)
  }

  /// The switch makes a check without examples impossible.
  static func of(_ check: CheckID) throws -> CheckExamples {
    switch check {
    case .ac01: ac01()
    case .co01: try co01()
    case .co02: try co02()
    case .co03: co03()
    case .co04: try co04()
    case .co05: try co05()
    case .co06: try co06()
    case .et03: try et03()
    case .pl00: try pl00()
    case .pl01: try pl01()
    case .pl02: try pl02()
    case .pl03: try pl03()
    case .pl04: try pl04()
    case .pl05: try pl05()
    case .pl06: try pl06()
    case .pl07: try pl07()
    case .pl08: try pl08()
    case .pl09: try pl09()
    }
  }
}
