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
    case .et01: try et01()
    case .et02: et02()
    case .et03: try et03()
    case .et04: try et04()
    case .om09: try om09()
    case .pl01: pl01()
    }
  }
}
