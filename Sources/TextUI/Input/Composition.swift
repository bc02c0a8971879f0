/// Joins a letter and its combining marks into the one letter Unicode has for them (NFC).
///
/// macOS gives file names and pasted text in the taken-apart form; stored so, « é » would not be
/// found by a search for « é ». The table is every composed letter of the Latin, Greek and Cyrillic
/// blocks, keyed by `Character`, whose equality already is canonical equivalence.
enum Composition {
  private static let blocks: [ClosedRange<UInt32>] = [0xC0...0x52F, 0x1E00...0x1FFF]

  private static let letters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    for block in blocks {
      for case let scalar? in block.lazy.map(Unicode.Scalar.init) {
        letters[Character(scalar)] = Character(scalar)
      }
    }
    return letters
  }()

  /// The composed form of one character, marks without a composed letter left behind it.
  static func compose(_ character: Character) -> Character {
    guard character.unicodeScalars.count > 1 else { return character }
    var base = character.unicodeScalars
    var rest: [Unicode.Scalar] = []
    while let mark = base.popLast(), !base.isEmpty {
      let whole = String(base) + String(mark)
      if let letter = letters[Character(whole)] {
        return Character(
          rest.reversed().reduce(into: String(letter)) { $0.unicodeScalars.append($1) })
      }
      rest.append(mark)
    }
    return character
  }

  /// The composed form of a text; the text itself when it has no combining mark.
  static func compose(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isMark($0) }) else { return text }
    return text.reduce(into: "") { $0.append(compose($1)) }
  }

  /// Whether a scalar joins the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.isGraphemeExtend
  }
}
