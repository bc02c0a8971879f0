/// The numbers of the search, set on the questions of `reglage.csv` in the tests.
enum SearchTuning {
  /// How soon a repeated word brings nothing more, and how much long cards pay for their length.
  static let saturation = 4.0
  static let length = 0.35
  /// A theme is worth a little less than the word itself.
  static let theme = 0.9
  /// How much of the score hangs on the part of the question that is met.
  static let coverage = 0.5
  /// The questions of the FAQ are asked most: they come first among equals.
  static let ourCard = 0.78
  static let otherSector = 0.7
  /// What a word that no card knows would have brought.
  static let unknown = 1.5
  /// A question of more words is a pasted text, and its beginning is enough.
  static let readWords = 40
  /// What is found below is chance.
  static let leastScore = 0.1
}
