internal import BureauDomain

/// Reads the value whose French label a person typed, wholly or by the beginnings of its words.
struct LabelReader<Value> {
  let values: [Value]
  let label: (Value) -> String

  /// The value, nil if none or several answer.
  func read(_ text: String) -> Value? {
    let key = Fold.key(text)
    if let exact = values.first(where: { Fold.key(label($0)) == key }) { return exact }
    let found = values.filter { Self.answers(label($0), key) }
    return found.count == 1 ? found.first : nil
  }

  /// Every label, for a sentence.
  var choices: String { ListJoin.or(values.map(label)) }

  /// Whether a text holds every word typed as the beginning of one of its own.
  static func answers(_ text: String, _ typed: String) -> Bool {
    let words = Fold.words(typed)
    let known = Fold.words(text)
    return !words.isEmpty && words.allSatisfy { word in known.contains { $0.hasPrefix(word) } }
  }
}

extension LabelReader where Value: CaseIterable {
  init(_ label: @escaping (Value) -> String) {
    self.init(values: Array(Value.allCases), label: label)
  }
}
