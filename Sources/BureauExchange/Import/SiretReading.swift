internal import BureauDomain

/// What spreadsheets leave of a SIRET.
enum SiretReading: Equatable {
  case sound(Siret)
  /// Zeros at the beginning had been taken off.
  case padded(Siret)
  case absent
  case refused(ImportCode)

  /// Reads a cell: spaces of any kind, dots, dashes, the apostrophe that keeps a text a text and
  /// the decimals of a number are taken off; digits lost to scientific notation are never guessed.
  init(_ text: String) {
    if text.utf8.count == 14 && text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      self = Self.checked(text)
      return
    }
    var signs = text.filter { !$0.isWhitespace && $0 != "-" && $0 != "\u{2011}" && $0 != "–" }
    if let first = signs.first, first == "'" || first == "’" { signs.removeFirst() }
    guard !signs.isEmpty else {
      self = .absent
      return
    }
    for decimals in [",00", ".00", ",0", ".0"] where signs.hasSuffix(decimals) {
      signs.removeLast(decimals.count)
      break
    }
    if signs.wholeMatch(of: /[0-9]+([.,][0-9]*)?[eE]\+?[0-9]+/) != nil {
      self = .refused(.siretScientific)
      return
    }
    let digits = signs.filter { $0 != "." }
    switch digits.count {
    case 14: self = Self.checked(digits)
    case 12, 13:
      let padded = String(repeating: "0", count: 14 - digits.count) + digits
      self = (try? Siret(parsing: padded)).map(Self.padded) ?? .refused(.siretLength)
    default: self = .refused(.siretLength)
    }
  }

  private static func checked(_ digits: String) -> SiretReading {
    (try? Siret(parsing: digits)).map(sound) ?? .refused(.siretKey)
  }
}
