internal import BureauDomain

/// The state of an activity as a column; its motive stands beside it.
enum ActivityStateCode: String, CaseIterable {
  case planned
  case done
  case notDone
  case cancelled

  init(_ state: ActivityState) {
    self =
      switch state {
      case .planned: .planned
      case .done: .done
      case .notDone: .notDone
      case .cancelled: .cancelled
      }
  }

  func state(motive: String) -> ActivityState {
    switch self {
    case .planned: .planned
    case .done: .done
    case .notDone: .notDone(motive: motive)
    case .cancelled: .cancelled
    }
  }
}
