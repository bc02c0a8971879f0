import BureauDomain
import BureauStore
import BureauUI
import Foundation
import TestSupport
import Testing
import TextUI

/// Rights that change while somebody works.
final class RightsStoryTests {
  private let folder = NSTemporaryDirectory() + "/bureau-droits-\(UUID().uuidString)"
  private let school: SampleSchool
  private let other: Store

  init() throws {
    school = try SampleSchool(path: folder + "/bureau.sqlite")
    other = try Store(path: folder + "/bureau.sqlite", environment: SampleEnvironment.make())
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What the administrator saves at another desk.
  private func change(_ agent: Agent, _ change: (inout Agent) -> Void) throws {
    var agent = try #require(try other.agent(agent.id))
    change(&agent)
    try other.saveAgent(agent, by: school.session, key: other.newOperationKey())
  }

  @Test func `whose access is closed is out within a second, what was typed kept`() throws {
    let robot = Robot(school, as: school.weber)
    robot.press(.function(6))
    robot.type("moreau")
    try change(school.weber) { $0.closing = Closing(on: SampleSchool.today, motive: "mutation") }
    robot.rest()
    #expect(!robot.app.isRunning)
    #expect(try school.store.drafts(agent: school.weber.id).count == 1)
  }

  @Test func `a role given or taken shows at once in keys and menus`() throws {
    let robot = Robot(school, as: school.klein)
    robot.type("e")
    func offersCreation() -> Bool {
      robot.app.commands.contains { $0.label == "Nouvelle entreprise" }
    }
    #expect(!offersCreation())
    try change(school.klein) { $0.roles = [.officer] }
    robot.rest()
    #expect(offersCreation())
    try change(school.klein) { $0.roles = [.reader] }
    robot.rest()
    #expect(!offersCreation())
    robot.type("c")
    #expect(robot.sees("Vous ne pouvez pas modifier les entreprises avec votre rôle"))
  }
}
