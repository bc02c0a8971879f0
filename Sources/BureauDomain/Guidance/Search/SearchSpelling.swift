/// Reads a word that was typed wrong as the nearest word of the cards and themes.
struct SearchSpelling {
  /// A word of the question as it is understood; less than 1 is worth what a guess is worth.
  struct Reading {
    let word: String
    let weight: Double
  }

  private struct Candidate {
    let word: String
    let letters: [UInt8]
  }

  /// Letters that an apostrophe ties to the next word, and that people forget to separate.
  private static let elided: Set<Character> = ["c", "d", "j", "l", "m", "n", "s", "t"]
  /// Longer words are no words; they cost time only.
  private static let longest = 24

  private let candidates: [Candidate]

  /// `words`: what may be meant; shorter ones than four letters are never guessed.
  init(_ words: Set<String>) {
    candidates = words.filter { $0.utf8.count >= 4 }.sorted()
      .map { Candidate(word: $0, letters: Array($0.utf8)) }
  }

  /// The word meant, by an apostrophe forgotten, by few keys hit wrong, or by its beginning.
  func reading(of word: String, isKnown: (String) -> Bool) -> Reading {
    let exact = Reading(word: word, weight: 1)
    guard (4...Self.longest).contains(word.utf8.count), word.first?.isASCIIDigit == false,
      !isKnown(word)
    else { return exact }
    let bases = [word] + unelided(word)
    if let base = bases.dropFirst().first(where: isKnown) { return Reading(word: base, weight: 1) }
    let guesses = bases.prefix(2).enumerated().compactMap { tried, base in
      nearest(to: base).map { (cost: $0.cost + (tried == 0 ? 0 : 0.4), $0.word, $0.distance) }
    }
    if let best = guesses.min(by: { $0.cost < $1.cost }) {
      return Reading(word: best.1, weight: best.2 == 1 ? 0.85 : 0.65)
    }
    guard let longer = candidates.first(where: { $0.word.hasPrefix(word) }) else { return exact }
    return Reading(word: longer.word, weight: 0.8)
  }

  private func unelided(_ word: String) -> [String] {
    if word.hasPrefix("qu"), word.utf8.count >= 6 { return [String(word.dropFirst(2))] }
    guard let first = word.first, Self.elided.contains(first), word.utf8.count >= 5 else {
      return []
    }
    return [String(word.dropFirst())]
  }

  private func nearest(to word: String) -> (cost: Double, word: String, distance: Int)? {
    let letters = Array(word.utf8)
    let limit = letters.count < 8 ? 1 : 2
    var best: (cost: Double, word: String, distance: Int)?
    for candidate in candidates where candidate.letters.first == letters.first {
      guard let distance = EditDistance.between(letters, candidate.letters, upTo: limit) else {
        continue
      }
      let cost = Double(distance) + (candidate.letters.count < letters.count ? 0.2 : 0)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, candidate.word, distance) }
    }
    return best
  }
}
