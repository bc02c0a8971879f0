/// How far a permanent order may go (« dernier jour valable »).
public enum OrderTerm {
  /// The last day of a permanent order that starts on a day: the day before the same date, so many
  /// months later; 29 February lasts until 28 February.
  public static func lastDay(from start: Day, in book: RateBook) throws(RateGap) -> Rated<Day> {
    let row = try book.row(of: .orderLength, on: start)
    let sameDate = start.adding(months: row.value)
    let exists = sameDate.day == start.day
    return Rated(value: exists ? sameDate.adding(days: -1) : sameDate, rows: [row])
  }
}
