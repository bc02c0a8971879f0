internal import BureauDomain

/// The days files bear: « 28/09/2010 », « 2010-09-28 »; two digits for a year are a guess too many.
enum FileDay {
  static func read(_ text: String) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.split(whereSeparator: { "/-. ".contains($0) })
    guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]), (1900...2199).contains(year)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
