import Testing
import TextUI

@testable import bureau

struct ApplicationTests {
  @Test func `words without a command open the application at once`() throws {
    let plain = try #require(Application([]))
    #expect(plain.base == BaseOptions.usualPath && plain.appearance.theme == nil)
    let chosen = try #require(
      Application(["--couleurs", "mono", "--base", "/a/b.sqlite", "--theme", "clair"]))
    #expect(chosen.base == "/a/b.sqlite")
    #expect(chosen.appearance.theme == "clair" && chosen.appearance.colors == .mono)
  }

  @Test(arguments: [
    ["demo"], ["--help"], ["--base"], ["--base", "--theme"], ["--couleurs", "7"], ["--base=/a"],
    ["--base", "/a", "verifier"], ["--base", ""],
  ])
  func `other words are the parser's`(words: [String]) {
    #expect((Application(words) == nil) as Bool)
  }
}
