extension Day {
  /// Reads a day as an office writes it, accents and case ignored: `24/11/2026`, `24/11`, `2411`,
  /// `24 nov`, `2026-11-24`, `auj`, `hier`, `demain`, `lundi`, `lundi dernier`, `+15j`, `+2s`,
  /// `-1m`, `+1a`.
  ///
  /// A day without its year is the one closest to today, the later of two as close.
  public static func parse(_ text: String, today: Day) throws(ValueRefusal) -> Day {
    let reader = DayReader(typed: text.trimmingSpaces, today: today)
    let day = try reader.day()
    guard DayReader.plausibleYears.contains(day.year) else {
      throw ValueRefusal(
        "L'année \(day.year) est sans doute une faute de frappe : vérifiez la date.")
    }
    return day
  }
}
