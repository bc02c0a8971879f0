import ArgumentParser
import BureauStore
import BureauUI
import Foundation

/// How a command ends: its lines on the output and the status the manual promises, or a French
/// sentence on the error output.
struct CommandOutcome {
  /// Permissions, file system or a newer base: nothing may be done with it here.
  static let unsafeEnvironment = ExitCode(3)

  let lines: [String]
  var status = ExitCode.success

  static func run(_ body: () throws -> CommandOutcome) throws {
    let outcome: CommandOutcome
    do {
      outcome = try body()
    } catch {
      FileHandle.standardError.write(Data((Messages.text(for: error) + "\n").utf8))
      throw status(of: error)
    }
    for line in outcome.lines { print(line) }
    guard outcome.status.isSuccess else { throw outcome.status }
  }

  private static func status(of error: any Error) -> ExitCode {
    guard let error = error as? StoreError, error.isUnsafeEnvironment else { return .failure }
    return unsafeEnvironment
  }
}
