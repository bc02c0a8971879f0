internal import BureauDomain
internal import GRDB

extension MissionStep? {
  /// Who, the person if known, and when: three columns of an order or a letter.
  var columns: [(any DatabaseValueConvertible)?] {
    [self?.by, self?.agent?.rawValue, self?.on.iso]
  }
}

extension RowReader {
  /// Reads the three columns of a step, nil if it was not taken.
  mutating func step() throws -> MissionStep? {
    let by = try next(String?.self)
    let agent: Agent.ID? = try optionalID()
    let on = try optionalDay()
    guard let by, let on else { return nil }
    return MissionStep(by: by, agent: agent, on: on)
  }
}
