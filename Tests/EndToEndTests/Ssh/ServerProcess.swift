import Foundation
import Testing

/// A process of the machine, as /proc shows it.
struct ServerProcess {
  let id: pid_t

  /// The program and its words; empty for one that is gone.
  var commandLine: String { text("cmdline") }

  /// The process that started it: the sshd of its connection.
  func parent() throws -> pid_t {
    let line = text("status").split(separator: "\n").first { $0.hasPrefix("PPid:") }
    return try #require(line?.split(separator: "\t").last.flatMap { pid_t($0) })
  }

  private func text(_ name: String) -> String {
    String(
      decoding: FileManager.default.contents(atPath: "/proc/\(id)/\(name)") ?? Data(),
      as: UTF8.self)
  }
}
