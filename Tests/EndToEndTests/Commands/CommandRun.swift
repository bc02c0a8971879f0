import TestSupport

/// One run of the real program without a terminal: what it said and how it ended.
struct CommandRun {
  private let program: FinishedProgram

  var output: String { program.output }
  var complaint: String { program.complaint }
  var status: Int32 { program.status }

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    program = try FinishedProgram(
      Pty.bureau, arguments,
      environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 })
  }
}
