import ArgumentParser
import BureauStore
import BureauUI
import Foundation

/// How a command ends: its lines on the output, or its French sentence on the error output and
/// the status the manual promises.
enum CommandOutcome {
  /// Permissions, file system or a newer base: nothing may be done with it here.
  static let unsafeEnvironment = ExitCode(3)

  static func run(_ body: () throws -> [String]) throws {
    do {
      try body().forEach { print($0) }
    } catch {
      FileHandle.standardError.write(Data((Messages.text(for: error) + "\n").utf8))
      throw status(of: error)
    }
  }

  static func status(of error: any Error) -> ExitCode {
    guard let error = error as? StoreError, error.isUnsafeEnvironment else { return .failure }
    return unsafeEnvironment
  }
}
