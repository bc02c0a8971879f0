/// A folded text cut into its numbers and words, also where a letter touches a digit.
enum TextToken: Equatable {
  case number(String)
  case word(String)

  /// Its letters or digits.
  var text: String {
    switch self {
    case .number(let text), .word(let text): text
    }
  }

  /// « 14h30 » gives 14, h, 30.
  static func list(of text: String) -> [TextToken] {
    Fold.words(text).flatMap { word in
      var tokens: [TextToken] = []
      var rest = word[...]
      while let first = rest.first {
        let run = rest.prefix { $0.isASCIIDigit == first.isASCIIDigit }
        tokens.append(first.isASCIIDigit ? .number(String(run)) : .word(String(run)))
        rest = rest.dropFirst(run.count)
      }
      return tokens
    }
  }
}
