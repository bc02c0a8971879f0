import Foundation

/// One run of a program without a terminal: what it said and how it ended.
public struct FinishedProgram {
  public let output: String
  public let complaint: String
  public let status: Int32

  public init(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let environment { process.environment = environment }
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

  /// All of a pipe until its writers are gone.
  ///
  /// Foundation's own reading ends the test run when a signal falls into it, and the end of every
  /// other child process of the run is such a signal. What one program complains of is far smaller
  /// than a pipe holds, so the two pipes are read one after the other.
  private static func text(_ pipe: Pipe) -> String {
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = retrying({ read(descriptor, &buffer, buffer.count) }), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A system call, again as long as a signal interrupts it.
@discardableResult
public func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    guard result == -1, errno == EINTR else { return result }
  }
}
