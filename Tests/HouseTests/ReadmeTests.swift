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

  @Test func `its keys are those of the panes`() throws {
    let globals = GlobalCommands.table(for: try Robot().context).enumerated()
      .map { $1.command($0) }
    var table = KeyTable()
    table.add("partout", globals, isShared: true)
    table.add(
      "listes", Self.commands(PortfolioPane.moving + PortfolioPane.marking + PortfolioPane.common),
      isShared: true)
    table.add("accueil", Self.commands(HomePane.bindings))
    table.add("portefeuille", Self.commands(PortfolioPane.bindings))
    table.add("annuaire", Self.commands(DirectoryPane.bindings))
    table.add("relances", Self.commands(BasketPane.bindings))
    table.add("fiche", Self.commands(CompanyRecordPane.bindings))
    table.add("élèves", Self.commands(LearnersPane.bindings))
    table.add("classes", Self.commands(ClassesPane.bindings))
    table.add("fiche d'élève", Self.commands(LearnerRecordPane.bindings))
    table.add("formulaires", Self.commands(EditPane<VisitDraft>.bindings))
    let difference = try Readme.difference("keys", table.markdown)
    #expect(difference == nil)
  }

  private static func commands<P: Pane>(_ bindings: [Binding<P>]) -> [Command] {
    bindings.enumerated().map { index, binding in
      Command(
        id: .pane(index), keys: binding.keys, label: binding.label, short: binding.short,
        rank: binding.rank, menu: nil, disabledReason: nil)
    }
  }
}
