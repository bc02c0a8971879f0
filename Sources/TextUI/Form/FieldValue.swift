/// What a field holds, whatever its kind: to compare and to copy.
enum FieldValue: Hashable, Sendable {
  case text(String)
  case choice(Choice)
  case checks(Set<String>)
}

extension Field {
  /// Whether the focus may come here.
  var isReachable: Bool {
    if case .fixed = kind { return false }
    return true
  }

  /// Whether nothing was typed here that one could read.
  func isBlank(in draft: Draft) -> Bool {
    switch value(in: draft) {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .choice(let choice): choice.isBlank
    case .checks(let checks): checks.isEmpty
    }
  }

  func value(in draft: Draft) -> FieldValue {
    switch kind {
    case .text(let path, _, _, _): .text(draft[keyPath: path])
    case .block(let path, _, _): .text(draft[keyPath: path])
    case .choice(let path, _, _): .choice(draft[keyPath: path])
    case .checks(let path, _): .checks(draft[keyPath: path])
    case .fixed(let text): .text(text(draft))
    }
  }

  /// Writes a value of the same kind; another kind is left out.
  func set(_ value: FieldValue, in draft: inout Draft) {
    switch (kind, value) {
    case (.text(let path, _, _, _), .text(let text)): draft[keyPath: path] = text
    case (.block(let path, _, _), .text(let text)): draft[keyPath: path] = text
    case (.choice(let path, _, _), .choice(let choice)): draft[keyPath: path] = choice
    case (.checks(let path, _), .checks(let checks)): draft[keyPath: path] = checks
    default: return
    }
  }
}
