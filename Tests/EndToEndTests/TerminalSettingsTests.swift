import Foundation
import Testing
import TextUI

@testable import bureau

struct TerminalSettingsTests {
  private static let delays: [(environment: [String: String], delay: Int32)] = [
    ([:], 25), (["SSH_CONNECTION": "a b c d"], 150), (["ESCDELAY": "40"], 40),
    (["ESCDELAY": "40", "SSH_CONNECTION": "a"], 40), (["ESCDELAY": "vite"], 25),
    (["ESCDELAY": "-3"], 0), (["ESCDELAY": "999999"], 5000),
  ]

  @Test(arguments: delays)
  func `the delay of Esc is short here and longer over ssh`(
    environment: [String: String], delay: Int32
  ) {
    #expect(TerminalSettings(environment: environment).escapeDelay == delay)
  }

  @Test(arguments: [
    ("xterm-256color", true), ("rxvt-unicode", true), ("Eterm+x", true), ("", false),
    ("../x", false), ("a/b", false), (".x", false), ("a b", false), ("é", false),
    (String(repeating: "x", count: 65), false),
  ])
  func `only a plain name is a type of terminal`(name: String, isTaken: Bool) {
    #expect(TerminalSettings(environment: ["TERM": name]).term == (isTaken ? name : nil))
  }

  @Test func `an empty NO_COLOR means nothing`() {
    #expect(TerminalSettings(environment: ["NO_COLOR": "1"]).noColor)
    #expect(!TerminalSettings(environment: ["NO_COLOR": ""]).noColor)
    #expect(!TerminalSettings(environment: [:]).noColor)
  }
}

struct TerminalThemesTests {
  @Test(arguments: EmbeddedThemes.names)
  func `each theme is in the program`(name: String) throws {
    #expect(
      try TerminalThemes(folder: ConfigFolder(environment: [:])).theme(named: name).warnings.isEmpty
    )
  }

  @Test func `a theme of the user is found and may start from one of ours`() throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "bureau-\(UUID().uuidString)")
    let folder = home.appending(path: ".config/bureau/themes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    try Data("[theme]\nnom = Le mien\nherite = sombre\n[palette]\nvif = red".utf8)
      .write(to: folder.appending(path: "mien.theme"))
    let themes = TerminalThemes(folder: ConfigFolder(environment: ["HOME": home.path]))
    let mine = try themes.theme(named: "mien")
    #expect(mine.title == "Le mien")
    #expect(mine.look(.title, in: .sixteen).foreground?.ansi == 1)
    let other = TerminalThemes(
      folder: ConfigFolder(environment: ["XDG_CONFIG_HOME": home.path + "/.config"]))
    #expect(try other.theme(named: "mien").title == "Le mien")
  }

  @Test(arguments: ["absent", "../../etc/passwd", ".", "", "a/b"])
  func `another name is no theme`(name: String) {
    #expect(throws: ThemeError.unknownTheme(name)) {
      try TerminalThemes(folder: ConfigFolder(environment: ["HOME": "/nulle-part"])).theme(
        named: name)
    }
  }
}
