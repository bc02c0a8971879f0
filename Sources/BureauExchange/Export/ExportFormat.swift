/// How an export is written.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// For spreadsheets.
  case csv
  /// For programs: an array of objects.
  case json
  /// A calendar, of placements only.
  case ics
}
