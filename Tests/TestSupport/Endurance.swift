import Foundation

/// The long variant of the tests that wear the program out: `make endurance`.
public enum Endurance {
  /// Whether it was asked for.
  public static let isOn = ProcessInfo.processInfo.environment["BUREAU_ENDURANCE"] != nil
}
