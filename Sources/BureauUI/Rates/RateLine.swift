internal import BureauDomain
internal import TextUI

/// One row of a dated table in the list, with where it stands today.
struct RateLine: TableLine {
  /// Where a row stands on a day.
  enum State: Hashable {
    case inForce, toVerify, future, past

    /// Always a sign and a word.
    var label: String {
      switch self {
      case .inForce: "● en vigueur"
      case .toVerify: "▲ à vérifier"
      case .future: "○ à venir"
      case .past: "× passé"
      }
    }

    var style: Style {
      switch self {
      case .inForce: .stateOk
      case .toVerify: .stateWarning
      case .future, .past: .textMuted
      }
    }
  }

  let rate: Rate
  let key: Int
  let state: State

  var id: Rate.ID { rate.id }

  init(_ rate: Rate, at place: Int, on today: Day) {
    self.rate = rate
    key = place
    if rate.isInForce(on: today) {
      state = rate.confidence == .toVerify ? .toVerify : .inForce
    } else {
      state = today < rate.from ? .future : .past
    }
  }

  /// The rows of a table as it is read: by what they value, the latest first.
  static func all(_ book: RateBook, _ table: RateTable, words: String, on today: Day) -> [RateLine]
  {
    let subjects = RateSubject.allCases.filter { $0.table == table }
    let rows = subjects.flatMap { subject in
      book.rows.filter { $0.subject == subject && Search.answers($0.label, words) }
        .sorted { ($0.beyond, $0.scope, $1.from) < ($1.beyond, $1.scope, $0.from) }
    }
    return rows.enumerated().map { RateLine($1, at: $0, on: today) }
  }
}
