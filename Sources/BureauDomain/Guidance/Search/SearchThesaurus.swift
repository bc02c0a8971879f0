/// The themes of ``SearchThemes``, read once, and the cutting of a text into words and expressions.
struct SearchThesaurus {
  /// Every word an expression contains.
  private(set) var words: Set<String> = []
  private var singles: [String: [Int]] = [:]
  private var expressions: [[String]: [Int]] = [:]
  private var longest = 1
  /// Themes that are the subject of nearly every card, and tell little.
  private var common: Set<Int> = []
  /// What a unit of a common theme is still worth.
  private static let commonWeight = 0.25

  init(_ lines: String) {
    for (theme, line) in lines.split(separator: "\n").enumerated() {
      if line.hasPrefix("~") { common.insert(theme) }
      for expression in line.split(separator: ",") {
        add(Fold.words(String(expression)), to: theme)
      }
    }
  }

  private mutating func add(_ expression: [String], to theme: Int) {
    words.formUnion(expression)
    let stems = expression.map(FrenchStem.stem)
    longest = max(longest, stems.count)
    if let single = stems.first, stems.count == 1 {
      if singles[single, default: []].last != theme { singles[single, default: []].append(theme) }
    } else if expressions[stems, default: []].last != theme {
      expressions[stems, default: []].append(theme)
    }
  }

  /// Whether a word by itself means something here.
  func knows(_ stem: String) -> Bool { singles[stem] != nil }

  /// The words and expressions of a text, the longest expression first, each with the place of its
  /// first word and the number of its words.
  func units(of stems: [String]) -> [(unit: SearchUnit, words: Range<Int>)] {
    var units: [(unit: SearchUnit, words: Range<Int>)] = []
    var start = 0
    while start < stems.count {
      let (unit, count) = unit(at: start, of: stems)
      units.append((unit, start..<start + count))
      start += count
    }
    return units
  }

  private func unit(at start: Int, of stems: [String]) -> (SearchUnit, Int) {
    for count in stride(from: min(longest, stems.count - start), to: 1, by: -1) {
      if let themes = expressions[Array(stems[start..<start + count])] {
        return (SearchUnit(stem: nil, themes: themes, weight: weight(of: themes)), count)
      }
    }
    let themes = singles[stems[start]] ?? []
    return (SearchUnit(stem: stems[start], themes: themes, weight: weight(of: themes)), 1)
  }

  private func weight(of themes: [Int]) -> Double {
    !themes.isEmpty && common.isSuperset(of: themes) ? Self.commonWeight : 1
  }
}
