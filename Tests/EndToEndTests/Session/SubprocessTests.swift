import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// A session starts no other program: the kernel itself says so.
  @Suite(.serialized) final class SubprocessTests {
    private let folder = NSTemporaryDirectory() + "/bureau-strace-\(UUID().uuidString)"

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test func `a whole session is one execve`() throws {
      let school = try SampleSchool(path: folder + "/bureau.sqlite")
      try school.store.close()
      let trace = folder + "/appels"
      let pty = try Pty(
        "/usr/bin/strace",
        [
          "-f", "-q", "-e", "trace=execve,execveat,fork,vfork,clone,clone3", "-o", trace,
          Pty.bureau, "session", "--agent", school.petit.id.rawValue, "--base",
          folder + "/bureau.sqlite",
        ])
      try pty.readUntil(within: .seconds(60)) { $0.contains("À faire aujourd'hui") }
      pty.send("\u{1B}[17~")
      try pty.readUntil("Qui et quand")
      pty.send("boulangerie schm")
      try pty.readUntil("┌")
      pty.send("\t\t\t\t\t\t ")
      try pty.readUntil("[x] places")
      pty.send("\u{1B}OQ")
      try pty.readUntil("Visite enregistrée")
      pty.send("f")
      try pty.readUntil("FAQ")
      pty.send("y")
      try pty.readUntil("sortie/")
      pty.send("\u{11}\r")
      #expect(try pty.wait() == .exited(0))
      let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      let programs = calls.filter { $0.contains(" execve(") || $0.contains(" execveat(") }
      #expect(programs.count == 1, "\(programs)")
      #expect(!calls.contains { $0.contains("fork(") && !$0.contains("resumed") })
    }
  }
}
