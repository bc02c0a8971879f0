/// What is drawn for one character, and how many cells it takes.
///
/// A cell of ncurses holds one letter and its marks. Characters of which terminals disagree how wide
/// they are (joined emoji, flags, skin tones) become « □ », so that no column ever shifts.
enum Glyph: Hashable {
  case nothing
  case scalar(Unicode.Scalar, width: Int)
  case cluster(String, width: Int)

  /// What `cchar_t` holds besides the letter.
  private static let mostMarks = 4

  init(_ character: Character) {
    let scalars = character.unicodeScalars
    let base = scalars[scalars.startIndex]
    let width = DisplayWidth.of(base)
    let others = scalars.dropFirst()
    guard width > 0 else {
      self = .nothing
      return
    }
    guard others.allSatisfy({ DisplayWidth.of($0) == 0 }) else {
      self = .scalar("□", width: 1)
      return
    }
    let marks = others.filter { Self.isDrawable($0) }.prefix(Self.mostMarks)
    guard !marks.isEmpty else {
      self = .scalar(base, width: width)
      return
    }
    var cluster = String(base)
    cluster.unicodeScalars.append(contentsOf: marks)
    self = .cluster(cluster, width: width)
  }

  var width: Int {
    switch self {
    case .nothing: 0
    case .scalar(_, let width), .cluster(_, let width): width
    }
  }

  /// Joiners, tags and variation selectors are for fonts, not for terminals.
  private static func isDrawable(_ mark: Unicode.Scalar) -> Bool {
    !SafeText.isHidden(mark) && !(0xFE00...0xFE0F ~= mark.value) && mark.value < 0xE0000
  }
}
