internal import BureauDomain
internal import TextUI

/// The days a report is about: those at hand, and any two typed.
enum ReportSpans {
  static func usual(_ today: Day) -> DaySpan { year(SchoolYear.containing(today), today) }

  static func chooser(_ today: Day) -> ChooserPane<Context> {
    ChooserPane(
      title: "Quelle période ?",
      choices(today).map { .init($0.label, id: "\($0.span.from.iso) \($0.span.to.iso)") }
        + [
          .init("Autres dates …") { _ in
            .replace(
              WordsPane(title: "Du … au …", prefix: "", initial: "\(usual(today).from) \(today)"))
          }
        ])
  }

  /// Two days in any form, « 01/09 24/11 » or « 01/09 au 24/11 ».
  static func read(_ text: String, _ today: Day) throws(ValueRefusal) -> DaySpan {
    let words = text.split(separator: " ").map(String.init).filter { !["du", "au"].contains($0) }
    guard words.count == 2 else {
      throw ValueRefusal("Donnez deux jours : « 01/09/2026 24/11/2026 ».")
    }
    let span = DaySpan(from: try day(words[0], today), to: try day(words[1], today))
    guard span.isSound else {
      throw ValueRefusal("Le dernier jour vient avant le premier : échangez-les.")
    }
    return span
  }

  private static func day(_ text: String, _ today: Day) throws(ValueRefusal) -> Day {
    if let day = Day(iso: text) { return day }
    return try Day.parse(text, today: today)
  }

  private static func choices(_ today: Day) -> [(label: String, span: DaySpan)] {
    let month = DaySpan(from: today.adding(days: 1 - today.day), to: today)
    let last = DaySpan(from: month.from.adding(months: -1), to: month.from.adding(days: -1))
    let current = SchoolYear.containing(today)
    return [
      ("L'année scolaire, jusqu'à aujourd'hui", year(current, today)),
      ("Ce mois-ci, jusqu'à aujourd'hui", month), ("Le mois dernier", last),
      ("L'année scolaire \(current.previous)", year(current.previous, today)),
    ]
  }

  private static func year(_ year: SchoolYear, _ today: Day) -> DaySpan {
    DaySpan(from: year.first, to: year.contains(today) ? today : year.last)
  }
}
