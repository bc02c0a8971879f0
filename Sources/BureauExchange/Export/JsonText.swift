internal import BureauDomain

/// Texts of JSON (RFC 8259), written by hand because an export is a stream and its keys have an
/// order.
enum JsonText {
  /// A text between quotation marks; every control is escaped, so that the file can be shown on a
  /// terminal.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where CleanText.isControl(scalar):
        result += "\\u" + String(repeating: "0", count: 4 - hex(scalar).count) + hex(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }
}
