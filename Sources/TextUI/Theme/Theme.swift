/// The colours of all roles, read from a theme file and the files it inherits from.
///
/// A role that says nothing of its foreground, background or attributes takes each from the role
/// above it (`a.b.c`, `a.b`, `a`, `text`), after the themes it inherits from had their say.
public struct Theme: Sendable {
  /// What the theme is made for.
  public enum Ground: String, CaseIterable, Sendable {
    case dark = "sombre"
    case light = "clair"
    case terminal
  }

  /// The name shown to the user.
  public let title: String
  public let ground: Ground
  public let lines: LineStyle
  /// What was not understood, in French, with its line: the theme works without it.
  public let warnings: [String]
  private let looks: [Look]
  private let monoAttributes: [Attributes]

  /// Reads a theme; `source` gives the text of a theme it inherits from, nil when there is none.
  public init(
    _ text: String, name: String, source: (String) -> String? = { _ in nil }
  ) throws(ThemeError) {
    let files = try Self.chain(text, name: name, source: source)
    title = files[0].title ?? name
    ground = files.lazy.compactMap(\.ground).first ?? .terminal
    lines = files.lazy.compactMap(\.lines).first ?? .simple
    warnings = files.flatMap(\.warnings)
    var looks: [Look] = []
    var mono: [Attributes] = []
    for style in Style.allCases {
      let role = Self.role(style, in: files)
      let look = Look(
        foreground: try Self.color(role.foreground, in: files),
        background: try Self.color(role.background, in: files),
        attributes: role.attributes ?? [])
      looks.append(look)
      mono.append(role.mono ?? look.attributes)
    }
    self.looks = looks
    monoAttributes = mono
  }

  /// How a role looks on a terminal with that many colours.
  public func look(_ style: Style, in tier: ColorTier) -> Look {
    let place = Int(style.rawValue)
    guard tier != .mono else {
      return Look(foreground: nil, background: nil, attributes: monoAttributes[place])
    }
    return looks[place]
  }

  /// The theme and those it inherits from, nearest first.
  private static func chain(
    _ text: String, name: String, source: (String) -> String?
  ) throws(ThemeError) -> [ThemeFile] {
    var files = [try ThemeFile(text, name: name)]
    while let parent = files.last?.parent {
      let names = files.map(\.name)
      guard !names.contains(parent) else { throw .cycle(names + [parent]) }
      guard let text = source(parent) else { throw .unknownTheme(parent) }
      files.append(try ThemeFile(text, name: parent))
    }
    return files
  }

  private static func role(_ style: Style, in files: [ThemeFile]) -> RoleSpec {
    style.chain.reduce(RoleSpec()) { role, style in
      files.reduce(role) { $0.completed(by: $1.roles[style]) }
    }
  }

  private static func color(
    _ name: RoleSpec.ColorName?, in files: [ThemeFile]
  ) throws(ThemeError) -> Color? {
    guard let name, name.text != "default" else { return nil }
    for file in files {
      if let color = file.palette[name.text] { return color }
    }
    guard let color = Color(name.text) else {
      throw .badColor(theme: name.theme, line: name.line, text: name.text)
    }
    return color
  }
}

extension Style {
  /// The roles this one takes from, itself first, `text` last.
  var chain: [Style] {
    let words = name.split(separator: ".")
    let chain = stride(from: words.count, to: 0, by: -1).compactMap {
      Style(name: words.prefix($0).joined(separator: "."))
    }
    return chain.last == .text ? chain : chain + [.text]
  }
}
