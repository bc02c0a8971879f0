/// UTF-8 that was taken for Windows-1252 and encoded again: « dâ€™accueil » for « d’accueil ».
enum Mojibake {
  /// The text with each such run repaired; nil when it has none.
  static func repaired(_ text: String) -> String? {
    var result = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    var hasRepaired = false
    func flush() {
      guard !run.isEmpty else { return }
      if let original = original(of: run) {
        result.append(contentsOf: original.unicodeScalars)
        hasRepaired = true
      } else {
        result.append(contentsOf: run)
      }
      run = []
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        flush()
        result.append(scalar)
      } else {
        run.append(scalar)
      }
    }
    flush()
    return hasRepaired ? String(result) : nil
  }

  /// Whether a text is doubly encoded: it has such runs, and at most one sound run in ten (what
  /// somebody typed into the file afterwards).
  static func isDoublyEncoded(_ text: String) -> Bool {
    let runs = text.unicodeScalars.split(whereSeparator: \.isASCII)
    let broken = runs.count { original(of: Array($0)) != nil }
    return broken > 0 && broken * 10 >= runs.count * 9
  }

  /// What a run of scalars beyond ASCII was before; nil when it was never UTF-8.
  private static func original(of run: [Unicode.Scalar]) -> String? {
    let bytes = run.compactMap(Windows1252.byte(of:))
    guard bytes.count == run.count, bytes.count > 1 else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
