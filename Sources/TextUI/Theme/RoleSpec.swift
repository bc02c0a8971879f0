/// What one line of a theme file says of a role; what it leaves out comes from elsewhere.
struct RoleSpec: Sendable {
  /// A colour by its name, with the place to blame when no palette knows it.
  struct ColorName: Sendable {
    let text: String
    let theme: String
    let line: Int
  }

  var foreground: ColorName?
  var background: ColorName?
  var attributes: Attributes?
  var mono: Attributes?

  init() {}

  /// Reads `avant-plan sur arrière-plan, attributs ; mono: attributs`; every part may be missing.
  init(_ value: String, theme: String, line: Int) throws(ThemeError) {
    let bad = ThemeError.badLine(theme: theme, line: line, text: value)
    let clauses = value.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed)
    if let clause = clauses.dropFirst().first(where: { $0.hasPrefix("mono:") }) {
      guard let mono = Attributes(list: clause.dropFirst(5).trimmed) else { throw bad }
      self.mono = mono
    }
    let main = clauses[0]
    guard !main.isEmpty else { return }
    if let attributes = Attributes(list: main) {
      self.attributes = attributes
      return
    }
    let parts = main.split(separator: ",", maxSplits: 1).map(\.trimmed)
    if parts.count == 2 {
      guard let attributes = Attributes(list: parts[1]) else { throw bad }
      self.attributes = attributes
    }
    let words = (parts.first ?? "").split(separator: " ")
    func name(_ word: Substring) -> ColorName {
      ColorName(text: String(word), theme: theme, line: line)
    }
    switch words.count {
    case 1: foreground = name(words[0])
    case 2 where words[0] == "sur": background = name(words[1])
    case 3 where words[1] == "sur": (foreground, background) = (name(words[0]), name(words[2]))
    default: throw bad
    }
  }

  /// This role, completed part by part by another one.
  func completed(by other: RoleSpec?) -> RoleSpec {
    guard let other else { return self }
    var whole = self
    whole.foreground = foreground ?? other.foreground
    whole.background = background ?? other.background
    whole.attributes = attributes ?? other.attributes
    whole.mono = mono ?? other.mono
    return whole
  }
}
