/// What stands for a character on a terminal that shows ASCII only.
public enum Transliteration {
  /// One letter of ASCII for each scalar, so that columns stay where they are.
  public static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let letter = letters[scalar] { return letter }
    return LineStyle.ascii.glyph(for: scalar).isASCII ? LineStyle.ascii.glyph(for: scalar) : "?"
  }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(from: String, to: String)] = [
      ("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝŸ", "AAAAAAACEEEEIIIINOOOOOOOUUUUYY"),
      ("àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿ", "aaaaaaaceeeeiiiinooooooouuuuyy"),
      ("ßŠšŽžĆćČčĐđĘęŁłŃńŚśŹźŻż", "sSsZzCcCcDdEeLlNnSsZzZz"),
      (
        "\u{A0}\u{202F}«»‹›“”„‘’‚–—−…€°²³·•●○◊■□▲▼►◄×√½№",
        "  \"\"<>\"\"\"'''---.Eo23.**oo##^v><xV/N"
      ),
    ]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in pairs {
      for (from, to) in zip(pair.from.unicodeScalars, pair.to.unicodeScalars) { letters[from] = to }
    }
    return letters
  }()
}
