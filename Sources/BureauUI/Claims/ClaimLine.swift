internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A row of the list of claims: a claim, or a month whose trips are in none.
struct ClaimLine: TableLine {
  enum Content: Hashable, Sendable {
    case claim(ClaimFile)
    case undeclared(UndeclaredMonth)
  }

  /// Its place in the list.
  let key: Int
  let content: Content

  var id: String {
    switch content {
    case .claim(let file): file.claim.id.rawValue
    case .undeclared(let month): "\(month.agent.rawValue) \(month.month.iso)"
    }
  }

  var month: Day {
    switch content {
    case .claim(let file): file.claim.month
    case .undeclared(let month): month.month
    }
  }

  var agentName: String {
    switch content {
    case .claim(let file): file.claim.agentName
    case .undeclared(let month): month.agentName
    }
  }

  var trips: Int {
    switch content {
    case .claim(let file): file.lines.trips.count
    case .undeclared(let month): month.trips
    }
  }

  var distance: Distance {
    switch content {
    case .claim(let file): file.lines.distance
    case .undeclared(let month): month.distance
    }
  }

  var total: Euro {
    switch content {
    case .claim(let file): file.lines.total
    case .undeclared(let month): month.total
    }
  }

  /// « ► transmis », « ▲ non déclaré ».
  var state: String {
    switch content {
    case .claim(let file): Labels.claim(file.claim.state)
    case .undeclared: "▲ non déclaré"
    }
  }

  var style: Style {
    switch content {
    case .claim(let file):
      switch file.claim.state {
      case .draft: .text
      case .checked, .forwarded: .stateInfo
      case .refunded: .stateOk
      case .rejected: .stateError
      }
    case .undeclared: .stateWarning
    }
  }
}
