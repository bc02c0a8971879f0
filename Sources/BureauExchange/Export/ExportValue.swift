internal import BureauDomain

/// A cell of an export.
enum ExportValue: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case day(Day?)

  /// For a spreadsheet: French days and words.
  var cell: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let isTrue): isTrue ? "oui" : "non"
    case .day(let day): day?.french ?? ""
    }
  }

  /// For a program: ISO days, true numbers, null for a missing day.
  var json: String {
    switch self {
    case .text(let text): JsonText.quoted(text)
    case .number(let number): String(number)
    case .flag(let isTrue): isTrue ? "true" : "false"
    case .day(let day): day.map { JsonText.quoted($0.iso) } ?? "null"
    }
  }
}
