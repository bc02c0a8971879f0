import Foundation
import TestSupport

/// One run of the real program without a terminal: what it said and how it ended.
struct CommandRun {
  let output: String
  let complaint: String
  let status: Int32

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Pty.bureau)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
      .merging(environment) { $1 }
    let (output, complaint) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    self.output = Self.text(output)
    self.complaint = Self.text(complaint)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// The answers of the commands are far smaller than a pipe holds.
  private static func text(_ pipe: Pipe) -> String {
    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
