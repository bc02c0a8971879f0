import TextUI

/// A school with its placements, and somebody at the keyboard.
public struct PlacementDesk {
  public let school: SampleSchool
  public let sample: SamplePlacements
  public let robot: Robot

  public init(_ prepare: (SamplePlacements, SampleSchool) throws -> Void = { _, _ in }) throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
    try prepare(sample, school)
    robot = Robot(school)
  }
}

/// Stories told at that desk.
public protocol PlacementStory {
  var desk: PlacementDesk { get }
}

extension PlacementStory {
  public var school: SampleSchool { desk.school }
  public var sample: SamplePlacements { desk.sample }
  public var robot: Robot { desk.robot }

  /// The record of a learner's placement.
  public func openRecord(_ words: String) {
    robot.type("s/\(words)")
    robot.press(.enter, .enter)
  }

  /// The list of placements, on PFMP 1.
  public func openFirstPeriod() {
    robot.type("s")
    robot.press(.function(4))
    robot.type("p")
    robot.press(.enter)
  }
}
