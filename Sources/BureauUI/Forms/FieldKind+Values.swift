internal import BureauDomain
internal import TextUI

/// The kinds of field of the trade: each writes its value in its ordinary form when it is left.
extension FieldKind where Context == BureauUI.Context {
  /// A plain text.
  static func words(_ path: Path<String>, limit: Int = 80) -> Self {
    .text(path, limit: limit, tidy: { text, _ in text.trimmingSpaces }, popup: nil)
  }

  /// A day, understood as people say it, with the calendar on F4.
  static func day(_ path: Path<String>) -> Self {
    .text(
      path, limit: 30,
      tidy: { text, context in (try? Day.parse(text, today: context.today))?.french },
      popup: { text, context in
        let chosen = try? Day.parse(text, today: context.today)
        return CalendarPopup(chosen ?? context.today, today: context.today)
      })
  }

  /// An amount in euros, comma or point; written with its cents when it is left.
  static func money(_ path: Path<String>) -> Self {
    .text(path, limit: 14, tidy: { text, _ in (try? Euro(parsing: text))?.french }, popup: nil)
  }

  /// A time of day.
  static func time(_ path: Path<String>) -> Self {
    .text(
      path, limit: 8, tidy: { text, _ in (try? ClockTime(parsing: text))?.description }, popup: nil)
  }

  /// A distance on the road, in kilometres.
  static func distance(_ path: Path<String>) -> Self {
    .text(
      path, limit: 12, tidy: { text, _ in (try? Distance(parsing: text))?.french }, popup: nil)
  }

  /// A phone number, written by pairs.
  static func phone(_ path: Path<String>) -> Self {
    .text(
      path, limit: 24, tidy: { text, _ in (try? Phone(parsing: text))?.description }, popup: nil)
  }

  /// A SIRET, written by groups.
  static func siret(_ path: Path<String>) -> Self {
    .text(
      path, limit: 24, tidy: { text, _ in (try? Siret(parsing: text))?.description }, popup: nil)
  }
}
