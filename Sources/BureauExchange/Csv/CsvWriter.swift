internal import BureauDomain

/// Writes records for French spreadsheets: UTF-8 with its mark, semicolons, CR LF.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP ASVS 5,
/// 1.2.10); controls are replaced, so that the file can be shown on a terminal too.
public enum CsvWriter {
  /// What the file begins with.
  public static let mark = "\u{FEFF}"

  /// One record with its end of line.
  public static func line(_ fields: [String]) -> String {
    fields.map(cell).joined(separator: ";") + "\r\n"
  }

  /// One field, safe and quoted where it must be.
  static func cell(_ text: String) -> String {
    let clean = CleanText.paragraphs(text)
    let safe = startsFormula(text) ? "'" + clean : clean
    guard safe.unicodeScalars.contains(where: needsQuotes) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private static func startsFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\0": true
    default: false
    }
  }

  private static func needsQuotes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ";" || scalar == "\"" || scalar == "\n" || scalar == "\t" || scalar == ","
  }
}
