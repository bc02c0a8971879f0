/// The dated tables together (« barèmes »), from which every amount, limit and delay is taken.
public struct RateBook: Hashable, Sendable {
  public let rows: [Rate]
  private let rowsOfSubject: [RateSubject: [Rate]]

  public init(_ rows: [Rate]) {
    self.rows = rows
    rowsOfSubject = Dictionary(grouping: rows, by: \.subject)
  }

  /// The rows in force on a day, the lowest band first: those of the school if it has any, else
  /// those of the académie, else the national ones.
  public func bands(of subject: RateSubject, on day: Day) throws(RateGap) -> [Rate] {
    let inForce = rowsOfSubject[subject, default: []].filter { $0.isInForce(on: day) }
    guard let scope = inForce.map(\.scope).max() else { throw RateGap(subject: subject, day: day) }
    return inForce.filter { $0.scope == scope }.sorted { $0.beyond < $1.beyond }
  }

  /// The row in force on a day.
  public func row(of subject: RateSubject, on day: Day) throws(RateGap) -> Rate {
    guard let row = try bands(of: subject, on: day).first else {
      throw RateGap(subject: subject, day: day)
    }
    return row
  }

  /// The delays that are set on a day, in the smallest part of their unit.
  func values(of delays: [OfficeDelay], on day: Day) -> [Int] {
    delays.compactMap { value(of: .delay($0), on: day) }
  }

  /// The value in force on a day, in the smallest part of its unit; nil if the table says nothing.
  public func value(of subject: RateSubject, on day: Day) -> Int? {
    try? row(of: subject, on: day).value
  }
}
