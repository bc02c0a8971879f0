/// Makes text from files, forms and other programs safe to show: nothing in it may steer the
/// terminal, turn the reading order or hide.
///
/// Against escape sequences in data (CWE-150), bidirectional overrides and piles of combining marks
/// (CVE-2021-26937).
public enum SafeText {
  /// More marks on one letter than any orthography uses are dropped.
  private static let mostMarks = 4

  /// The text with tabs as spaces and everything that is not visible, save line ends, as `�` or
  /// removed; the text itself when nothing is to change.
  public static func clean(_ text: String) -> String {
    guard !isClean(text) else { return text }
    var clean = ""
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = Composition.isMark(scalar) ? marks + 1 : 0
      switch scalar {
      case "\n": clean.unicodeScalars.append(scalar)
      case "\t": clean.unicodeScalars.append(" ")
      case _ where isInvisible(scalar): continue
      case _ where isHidden(scalar): clean.unicodeScalars.append("\u{FFFD}")
      case _ where marks > mostMarks: continue
      default: clean.unicodeScalars.append(scalar)
      }
    }
    return clean
  }

  /// Whether a scalar steers or hides: C0, DEL, C1, direction controls, zero-width characters,
  /// line and paragraph separators, tags, noncharacters.
  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x61B: false
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0xFFF9...0xFFFB: true
    default: isInvisible(scalar) || scalar.properties.isNoncharacterCodePoint
    }
  }

  /// Zero-width characters, which say nothing to a reader: removed without a trace.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x180E, 0x200B...0x200F, 0x2060...0x2065, 0x206A...0x206F, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  private static func isClean(_ text: String) -> Bool {
    if isLatin(text) { return true }
    var marks = 0
    for scalar in text.unicodeScalars {
      if scalar != "\n", isHidden(scalar) { return false }
      marks = Composition.isMark(scalar) ? marks + 1 : 0
      if marks > mostMarks { return false }
    }
    return true
  }

  /// The quick answer for most texts: printable ASCII, and letters whose first byte says that they
  /// lie between U+00C0 and U+02FF.
  private static func isLatin(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 || 0x80...0xBF ~= $0 || 0xC3...0xCB ~= $0 }
  }
}
