/// A theme file as it stands: nothing inherited, no colour looked up.
struct ThemeFile: Sendable {
  /// The format this program reads.
  static let newestVersion = 1

  let name: String
  var title: String?
  var parent: String?
  var ground: Theme.Ground?
  var lines: LineStyle?
  /// A nil colour is the terminal's own.
  var palette: [String: Color?] = [:]
  var roles: [Style: RoleSpec] = [:]
  var warnings: [String] = []

  private enum Section: String {
    case theme, palette, roles, traits
  }

  init(_ text: String, name: String) throws(ThemeError) {
    self.name = name
    var section: Section?
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let number = index + 1
      let line = Substring(line).trimmed
      guard let first = line.first, first != ";", first != "#" else { continue }
      if first == "[", let end = line.firstIndex(of: "]") {
        let title = line[line.index(after: line.startIndex)..<end]
        section = Section(rawValue: String(title))
        if section == nil { warn("section inconnue « \(title) »", line: number) }
        continue
      }
      guard let equals = line.firstIndex(of: "=") else {
        throw .badLine(theme: name, line: number, text: String(line))
      }
      let key = String(line[..<equals].trimmed)
      let value = String(line[line.index(after: equals)...].trimmed)
      try set(key, to: value, in: section, line: number)
    }
  }

  private mutating func set(
    _ key: String, to value: String, in section: Section?, line: Int
  ) throws(ThemeError) {
    let plain = String(value.prefix { $0 != ";" }.trimmed)
    switch section {
    case .roles:
      guard let style = Style(name: key) else { return warn("rôle inconnu « \(key) »", line: line) }
      roles[style] = try RoleSpec(value, theme: name, line: line)
    case .palette:
      guard plain != "default" else {
        palette[key] = .some(nil)
        return
      }
      guard let color = Color(plain) else {
        throw .badColor(theme: name, line: line, text: plain)
      }
      palette[key] = color
    case .theme, .traits: try setProperty(key, to: plain, line: line)
    case nil: break
    }
  }

  private mutating func setProperty(
    _ key: String, to value: String, line: Int
  ) throws(ThemeError) {
    func refused(_ allowed: String) -> ThemeError {
      .badValue(theme: name, line: line, key: key, allowed: allowed)
    }
    switch key {
    case "nom": title = value
    case "herite": parent = value
    case "version":
      guard let version = Int(value), 1...Self.newestVersion ~= version else {
        throw refused("un numéro de 1 à \(Self.newestVersion)")
      }
    case "fond":
      ground = Theme.Ground(rawValue: value)
      if ground == nil { throw refused("sombre, clair ou terminal") }
    case "style":
      lines = LineStyle(rawValue: value)
      if lines == nil { throw refused("simple, double, ascii ou aucun") }
    default: warn("réglage inconnu « \(key) »", line: line)
    }
  }

  private mutating func warn(_ what: String, line: Int) {
    warnings.append("Thème « \(name) », ligne \(line) : \(what), ignoré.")
  }
}
