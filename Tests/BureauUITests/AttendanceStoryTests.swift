import BureauDomain
import BureauStore
import BureauUI
import TestSupport
import Testing
import TextUI

/// A desk that was left: its session ends by itself, nothing typed is lost.
struct AttendanceStoryTests {
  private func limit(_ minutes: Int, in robot: Robot) throws {
    let row = Rate(
      id: robot.school.store.newIdentifier(), subject: .delay(.idleSession), value: minutes,
      from: Day(sample: "2026-11-01"), text: "choix du bureau", scope: .school)
    try robot.school.store.add(row, by: robot.school.session, key: robot.school.key())
    robot.rest()
  }

  @Test func `after a quarter of an hour the session ends, and its visit is given back`() throws {
    let robot = try Robot()
    robot.type("v")
    robot.type("moreau")
    robot.leave(minutes: 13)
    #expect(robot.app.isRunning && !robot.sees("Personne au clavier"))
    robot.leave(minutes: 1)
    #expect(robot.app.isRunning && robot.sees("Personne au clavier"))
    robot.type("x")
    #expect(!robot.sees("Personne au clavier"))
    robot.leave(minutes: 14)
    #expect(robot.app.isRunning)
    robot.leave(minutes: 1)
    #expect(!robot.app.isRunning)
    let farewell = try #require(robot.app.farewell)
    #expect(farewell.contains("après 15 minutes") && farewell.contains("gardé"))
    let back = Robot(robot.school)
    #expect(back.sees("Reprendre") || back.sees("Brouillon"), "\(back.screen())")
  }

  @Test func `the office chooses how long, or never`() throws {
    let robot = try Robot()
    try limit(30, in: robot)
    robot.leave(minutes: 29)
    #expect(robot.app.isRunning)
    robot.leave(minutes: 1)
    #expect(!robot.app.isRunning)
    let other = try Robot()
    try limit(0, in: other)
    other.leave(minutes: 6000)
    #expect(other.app.isRunning && other.app.farewell == nil)
  }

  @Test func `the last word does not stand there from the first second of a short limit`() throws {
    let robot = try Robot()
    try limit(1, in: robot)
    robot.rest()
    #expect(!robot.sees("Personne au clavier"))
    robot.leave(minutes: 1)
    #expect(!robot.app.isRunning)
  }

  @Test func `a clock that goes back ends nothing`() throws {
    let robot = try Robot()
    robot.leave(minutes: -600)
    #expect(robot.app.isRunning)
  }

  @Test func `who leaves by himself hears nothing`() throws {
    let robot = try Robot()
    robot.press(.control("q"))
    robot.press(.enter)
    #expect(!robot.app.isRunning && robot.app.farewell == nil)
  }
}
