internal import BureauDomain

/// A cell of an export.
enum ExportValue: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case day(Day?)
  case amount(Euro)
  case distance(Distance)

  /// For a spreadsheet: French days and words.
  var cell: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let isTrue): isTrue ? "oui" : "non"
    case .day(let day): day?.french ?? ""
    case .amount(let amount): amount.decimal.replacing(".", with: ",")
    case .distance(let distance): Self.kilometres(distance).replacing(".", with: ",")
    }
  }

  /// For a program: ISO days, true numbers, null for a missing day.
  var json: String {
    switch self {
    case .text(let text): JsonText.quoted(text)
    case .number(let number): String(number)
    case .flag(let isTrue): isTrue ? "true" : "false"
    case .day(let day): day.map { JsonText.quoted($0.iso) } ?? "null"
    case .amount(let amount): amount.decimal
    case .distance(let distance): Self.kilometres(distance)
    }
  }

  /// « 43.200 »: metres are never lost.
  private static func kilometres(_ distance: Distance) -> String {
    let metres = distance.metres % 1000
    let zeros = String(repeating: "0", count: 3 - String(metres).count)
    return "\(distance.metres / 1000).\(zeros)\(metres)"
  }
}
