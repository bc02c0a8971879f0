import Foundation
import Testing

@testable import TextUI

private let folder = URL(filePath: #filePath)
  .deletingLastPathComponent().appending(path: "../../../Themes").standardized

private func text(_ name: String) -> String? {
  try? String(contentsOf: folder.appending(path: name + ".theme"), encoding: .utf8)
}

private func theme(_ name: String) throws -> Theme {
  try Theme(try #require(text(name)), name: name, source: text)
}

private let names = ["terminal", "sombre", "clair", "contraste", "daltonien", "mono", "vert"]

/// The least contrast of a role (WCAG 1.4.3, 1.4.6, 1.4.11).
private func gate(_ style: Style, theme: String) -> Double {
  if theme == "contraste" { return 7 }
  return switch style {
  case .text, .textStrong: 7
  case .border, .borderFocus: 3
  default: 4.5
  }
}

struct ThemeFilesTests {
  @Test func `these are all the theme files`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set(names.map { $0 + ".theme" } + ["LISEZMOI"]))
  }

  @Test(arguments: names)
  func `each theme file is read without a warning`(name: String) throws {
    let theme = try theme(name)
    #expect(theme.warnings.isEmpty)
    #expect(!theme.title.isEmpty)
  }

  @Test(arguments: names)
  func `each role can be read on its background, whatever the terminal`(name: String) throws {
    let theme = try theme(name)
    for style in Style.allCases {
      let look = theme.look(style, in: .direct)
      guard let front = look.foreground, let back = look.background else { continue }
      let gate = gate(style, theme: name)
      let exact = Contrast.ratio(front.rgb, back.rgb)
      let indexed = Contrast.ratio(
        TerminalPalette.rgb(front.indexed), TerminalPalette.rgb(back.indexed))
      let named = Contrast.ratio(TerminalPalette.rgb(front.ansi), TerminalPalette.rgb(back.ansi))
      #expect(exact >= gate, "\(style.name): \(exact)")
      #expect(indexed >= gate, "\(style.name) (256): \(indexed)")
      #expect(named >= min(gate, 4.5), "\(style.name) (16): \(named)")
    }
  }

  @Test(arguments: names)
  func `the row and the field with the keys stand out without colours`(name: String) throws {
    let theme = try theme(name)
    for (role, plain) in [
      (Style.listSelected, Style.text), (.fieldFocus, .field), (.buttonFocus, .button),
    ] {
      #expect(theme.look(role, in: .mono).attributes != theme.look(plain, in: .mono).attributes)
    }
    #expect(theme.look(.stateError, in: .mono).attributes != [])
  }

  @Test func `colour is never given on the unknown background of the terminal theme`() throws {
    for name in ["terminal", "mono"] {
      let theme = try theme(name)
      for style in Style.allCases {
        let look = theme.look(style, in: .sixteen)
        #expect((look.foreground == nil) == (look.background == nil))
      }
    }
  }

  @Test func `the reading notes explain each role`() throws {
    let notes = try String(contentsOf: folder.appending(path: "LISEZMOI"), encoding: .utf8)
    for style in Style.allCases { #expect(notes.contains("\n\(style.name) ")) }
    for name in names { #expect(notes.contains(name)) }
  }

  @Test(arguments: [
    (RGB(0, 0, 0), RGB(255, 255, 255), 21.0), (RGB(0x77, 0x77, 0x77), RGB(255, 255, 255), 4.48),
    (RGB(0xE6, 0xE9, 0xEF), RGB(0x14, 0x18, 0x1F), 14.6), (RGB(9, 9, 9), RGB(9, 9, 9), 1.0),
  ])
  func `contrast is the ratio of WCAG`(first: RGB, second: RGB, ratio: Double) {
    #expect(abs(Contrast.ratio(first, second) - ratio) < 0.05)
    #expect(Contrast.ratio(first, second) == Contrast.ratio(second, first))
  }
}
