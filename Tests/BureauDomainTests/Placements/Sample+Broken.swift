@testable import BureauDomain

extension Sample {
  /// What a check finds in the sample placement, changed.
  static func broken(
    _ check: CheckID, on day: String = "2026-11-24",
    _ change: (inout PlacementFile) throws -> Void = { _ in }
  ) throws -> [Violation] {
    let file = try Sample.placementFile(change)
    return Checks.broken(by: file, on: try Sample.day(day), CheckSettings.standard)
      .filter { $0.check == check }
  }
}
