import Foundation
import TestSupport
import Testing
import TextUI

@testable import BureauUI

/// The README says what the program does: its screen and its keys are the program's own.
@Suite(.serialized) struct ReadmeTests {
  @Test func `its screen is the one the tests expect`() throws {
    let name = "accueil.80x24"
    let file = House.root.appending(path: "Tests/BureauUITests/Screens/\(name).txt")
    let screen = try String(contentsOf: file, encoding: .utf8)
    let difference = try Readme.difference("screen \(name)", "```\n\(screen)```\n")
    #expect(difference == nil)
  }

  /// The screens of every day; `bureau touches` lists the others.
  private static let everyday = [
    "accueil", "portefeuille", "annuaire", "relances", "fiche", "formulaires",
  ]

  @Test func `its keys are those of the panes`() throws {
    var table = KeyTable()
    table.add("partout", KeyScreen.everywhere.commands, isShared: true)
    table.add("listes", KeyScreen.lists.commands, isShared: true)
    for screen in KeyScreen.all where Self.everyday.contains(screen.name) {
      table.add(screen.name, screen.commands)
    }
    let difference = try Readme.difference("keys", table.markdown)
    #expect(difference == nil)
  }
}
