import BureauDomain
import BureauStore
import BureauUI
import TestSupport
import Testing
import TextUI

/// Each role goes through every screen it can reach and tries all that key bar, menus and palette
/// offer it there.
struct AccessWalkTests {
  private static let size = Size(columns: 100, rows: 24)
  /// What only a refusal for want of a right says (AC-01).
  private static let refusal = "avec votre rôle"
  /// Boxes of the toolkit that lead nowhere of their own.
  private static let boxes = ["MenuPane", "PalettePane", "HelpPane"]

  @Test(arguments: Role.allCases)
  func `what a role is offered is never refused for want of a right`(role: Role) throws {
    let school = try SampleSchool()
    _ = try SamplePlacements(in: school)
    let agent = Agent(id: school.store.newIdentifier(), name: "M. Lutz", roles: [role])
    try school.store.saveAgent(agent, by: school.session, key: school.key())
    var walk = Walk()
    let robot = Robot(school, as: agent)
    walk.arrive(robot.app)
    while let app = walk.waiting.popLast() { walk.tryEverything(in: app) }
    #expect(walk.refused == [])
    #expect(walk.seen.count >= 12, "\(walk.seen.sorted())")
  }

  @Test func `a reader is not shown what changes a record, and is told why by its key`() throws {
    let school = try SampleSchool()
    let robot = Robot(school, as: school.klein)
    #expect(!robot.app.commands.contains { $0.label == "Élèves" })
    robot.type("e")
    #expect(!robot.app.commands.contains { $0.label.hasPrefix("Nouvelle entreprise") })
    expectScreen("portefeuille-lecture", robot)
    robot.type("c")
    #expect(robot.sees("Vous ne pouvez pas modifier les entreprises avec votre rôle"))
  }

  @Test func `an administrator manages agents and sees no company`() throws {
    let school = try SampleSchool()
    let agent = Agent(id: school.store.newIdentifier(), name: "M. Lutz", roles: [.administrator])
    try school.store.saveAgent(agent, by: school.session, key: school.key())
    let robot = Robot(school, as: agent)
    expectScreen("accueil-administrateur", robot)
    robot.type("e")
    #expect(robot.sees("Vous ne pouvez pas consulter les entreprises avec votre rôle"))
  }

  /// Where the walk has been, and what it found.
  private struct Walk {
    var seen: Set<String> = []
    var waiting: [App] = []
    var refused: [String] = []

    /// A screen, or the lines of one box, is tried once.
    mutating func arrive(_ app: App) {
      let kind = String(describing: type(of: app.top))
      guard app.isRunning, !AccessWalkTests.boxes.contains(where: kind.hasPrefix) else { return }
      let name = kind.hasPrefix("ChooserPane") ? "\(kind) \(app.top.heading.left)" : kind
      guard seen.insert(name).inserted else { return }
      waiting.append(app)
    }

    mutating func tryEverything(in app: App) {
      for steps in 0..<12 {
        var app = app
        for _ in 0..<steps { app.handle(.key(isHome(app) ? .tab : .down)) }
        for command in app.commands where steps == 0 || command.keys.contains(.enter) {
          if isPromising(command, in: app) { follow(command, in: app) }
        }
        guard isHome(app) || hasManyDoors(app) else { return }
      }
    }

    private mutating func follow(_ command: Command, in app: App) {
      var app = app
      let place = "\(app.top.heading.left) : \(command.label)"
      if let key = command.keys.first {
        app.handle(.key(key))
      } else {
        app.handle(.key(.control("p")))
        app.handle(.paste(command.label))
        app.handle(.key(.enter))
      }
      let screen = app.draw(AccessWalkTests.size)
      let rows = (0..<screen.size.rows).map { screen.text(row: $0) }
      if rows.contains(where: { $0.contains(AccessWalkTests.refusal) }) { refused.append(place) }
      arrive(app)
    }

    /// Keys that only move, filter or mark ask for no right; what can be done from everywhere is
    /// tried at home.
    private func isPromising(_ command: Command, in app: App) -> Bool {
      let name = command.name ?? ""
      if case .global = command.id { return isHome(app) }
      return command.rank >= 0 && !name.hasPrefix("liste.")
        && (!name.hasPrefix("formulaires.") || command.keys.contains(.function(2)))
    }

    private func isHome(_ app: App) -> Bool { "\(type(of: app.top))" == "HomePane" }

    /// Whether each line leads elsewhere.
    private func hasManyDoors(_ app: App) -> Bool {
      ["ChooserPane", "CompanyRecordPane", "LearnerRecordPane", "YearPane"]
        .contains(where: "\(type(of: app.top))".hasPrefix)
    }
  }
}
