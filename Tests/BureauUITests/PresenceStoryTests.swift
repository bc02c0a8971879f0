import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing
import TextUI

/// « Qui est là », beside others.
final class PresenceStoryTests {
  private let folder = NSTemporaryDirectory() + "/bureau-presents-\(UUID().uuidString)"

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @Test func `who comes and goes is seen within a second`() throws {
    let base = folder + "/bureau.sqlite"
    let school = try SampleSchool(path: base)
    try school.store.enter(school.petit.id, from: .here)
    let robot = Robot(school)
    robot.press(.control("p"))
    robot.type("qui est là")
    robot.press(.enter)
    #expect(robot.sees("Mme Petit (vous)") && !robot.sees("Mme Weber"))
    let other = try Store(path: base, environment: SampleEnvironment.make())
    try other.enter(school.weber.id, from: .ssh)
    robot.rest()
    expectScreen("qui-est-la", robot)
    try other.close()
    robot.rest()
    #expect(!robot.sees("Mme Weber"))
    try school.store.close()
  }
}
