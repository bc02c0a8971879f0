import ArgumentParser
import BureauStore
import BureauUI
import Foundation
import TextUI

/// How a command ends: its lines on the output and the status the manual promises, or a French
/// sentence on the error output.
struct CommandOutcome {
  /// Permissions, file system or a newer base: nothing may be done with it here.
  static let unsafeEnvironment = ExitCode(3)
  /// What was asked was not understood.
  static let misuse = ExitCode(2)

  let lines: [String]
  /// What goes to the error output, beside the lines.
  var complaints: [String] = []
  var status = ExitCode.success

  static func run(_ body: () throws -> CommandOutcome) throws {
    let outcome: CommandOutcome
    do {
      outcome = try body()
    } catch {
      complain([sentence(for: error)])
      throw status(of: error)
    }
    for line in outcome.lines { print(line) }
    complain(outcome.complaints)
    guard outcome.status.isSuccess else { throw outcome.status }
  }

  private static func sentence(for error: any Error) -> String {
    switch error {
    case let error as TerminalError: error.sentence
    case let error as ThemeError: error.sentence
    case let error as SessionRefusal: error.sentence
    default: Messages.text(for: error)
    }
  }

  private static func complain(_ lines: [String]) {
    for line in lines { FileHandle.standardError.write(Data((line + "\n").utf8)) }
  }

  private static func status(of error: any Error) -> ExitCode {
    switch error {
    case let error as StoreError where error.isUnsafeEnvironment: unsafeEnvironment
    case let error as SessionRefusal: error.status
    default: .failure
    }
  }
}

extension CommandOutcome {
  /// The end of a session. One that ended by itself is a failure, so that the window of the person
  /// stays and says why.
  init(farewell: String?) {
    self.init(
      lines: [], complaints: farewell.map { [$0] } ?? [],
      status: farewell == nil ? .success : .failure)
  }
}
