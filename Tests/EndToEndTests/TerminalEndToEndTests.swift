import Glibc
import TestSupport
import Testing
import TextUI

/// The real program on a real pseudo-terminal: its screen of diagnosis, which shows each key.
private func start(
  _ environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
  signalsBlocked: Bool = false
) throws -> Pty {
  let pty = try Pty(
    Pty.bureau, ["diagnostic"], environment: environment,
    size: Size(columns: columns, rows: rows), signalsBlocked: signalsBlocked)
  try pty.readUntil("F3 quitter")
  return pty
}

/// Everything a program owes the shell it came from.
private func expectRestored(_ pty: Pty) {
  #expect(pty.modes.isSame(as: pty.modesBefore))
  #expect(!pty.screen.isAlternate)
  #expect(!pty.screen.isPasteBracketed)
  #expect(pty.screen.isCursorVisible)
}

extension EndToEnd {
  @Suite struct TerminalEndToEndTests {
    @Test func `the first screen is small and idle time costs nothing`() throws {
      let pty = try start()
      #expect(pty.screen.isAlternate)
      #expect(pty.screen.isPasteBracketed)
      #expect(pty.screen.contains("Lettres : é è ê ë ç œ « € » … e\u{301} 漢 ┌─┐"))
      #expect(pty.byteCount < 5000)
      #expect(pty.bytes(during: .milliseconds(2200)) == 0)
      let before = pty.byteCount
      pty.send("x")
      try pty.readUntil("Touche : x")
      #expect(pty.byteCount - before < 300)
    }

    @Test func `F3 ends and gives the terminal back`() throws {
      let pty = try start()
      #expect(!pty.modes.isSame(as: pty.modesBefore))
      pty.send("\u{1B}OR")
      #expect(try pty.wait() == .exited(0))
      expectRestored(pty)
    }

    @Test(arguments: [SIGHUP, SIGTERM])
    func `a signal to end ends in order`(signal: Int32) throws {
      let pty = try start()
      pty.kill(signal)
      #expect(try pty.wait() == .exited(0))
      expectRestored(pty)
    }

    @Test func `signals work even where the parent had blocked them`() throws {
      let pty = try start(signalsBlocked: true)
      pty.kill(SIGTERM)
      #expect(try pty.wait() == .exited(0))
    }

    @Test(arguments: [SIGINT, SIGQUIT, SIGPIPE])
    func `a stray signal does nothing`(signal: Int32) throws {
      let pty = try start()
      pty.kill(signal)
      pty.send("é")
      try pty.readUntil("Touche : é")
    }

    @Test(arguments: [SIGSEGV, SIGBUS, SIGABRT, SIGILL])
    func `a crash gives the terminal back and says so`(signal: Int32) throws {
      let pty = try start()
      pty.kill(signal)
      #expect(try pty.wait() == .killed(signal))
      expectRestored(pty)
      #expect(pty.screen.contains("bureau s’est arrêté sur une erreur."))
    }

    @Test(arguments: [
      (SIGTERM, Pty.End.exited(0)), (SIGHUP, .exited(0)), (SIGSEGV, .killed(SIGSEGV)),
    ])
    func `a stalled line keeps nobody from ending`(signal: Int32, end: Pty.End) throws {
      let pty = try start()
      pty.stall()
      pty.send("x")
      #expect(pty.bytes(during: .milliseconds(100)) == 0)
      pty.kill(signal)
      #expect(try pty.wait() == end)
      #expect(pty.modes.isSame(as: pty.modesBefore))
    }

    @Test func `a lost line ends the program`() throws {
      let pty = try start()
      pty.hangUp()
      #expect(try pty.wait() == .exited(0))
    }

    @Test func `a window may shrink to nearly nothing and grow again`() throws {
      let pty = try start()
      for size in [(20, 5), (1, 1), (300, 100), (80, 24)] {
        pty.resize(Size(columns: size.0, rows: size.1))
        if size.0 > 1 { try pty.readUntil("Fenêtre : \(size.0) × \(size.1)") }
      }
      #expect(pty.screen.rows.first == "Touche : aucune")
      #expect(pty.screen.rows.last == "F3 quitter")
      #expect(pty.screen.contains("state.info"))
    }

    @Test func `Ctrl-Z stops the program in a shell and fg brings it back`() throws {
      let pty = try Pty("/bin/sh", ["-i"], environment: ["PS1": "invite> "])
      try pty.readUntil("invite>")
      pty.send("\(Pty.bureau) diagnostic\n")
      try pty.readUntil("F3 quitter")
      pty.send("\u{1A}")
      try pty.readUntil { !$0.isAlternate && $0.contains("Stopped") }
      #expect(!pty.screen.isPasteBracketed)
      pty.send("fg\n")
      try pty.readUntil { $0.isAlternate && $0.contains("F3 quitter") }
      pty.send("é")
      try pty.readUntil("Touche : é")
      pty.send("\u{1B}[13~")
      try pty.readUntil { !$0.isAlternate }
      pty.send("exit\n")
      #expect(try pty.wait() == .exited(0))
    }

    @Test func `Ctrl-Z where no shell waits paints the screen anew`() throws {
      let pty = try start()
      pty.send("\u{1A}é")
      try pty.readUntil { $0.isAlternate && $0.contains("Touche : é") }
      #expect(pty.screen.rows.last == "F3 quitter")
    }

    @Test func `a stopped program paints the screen anew when continued`() throws {
      let pty = try start()
      pty.kill(SIGSTOP)
      pty.kill(SIGCONT)
      let before = pty.byteCount
      try pty.readUntil { _ in pty.byteCount - before > 500 }
      #expect(pty.screen.isAlternate)
    }

    @Test func `Ctrl-L paints the screen anew`() throws {
      let pty = try start()
      let before = pty.byteCount
      pty.send("\u{0C}")
      try pty.readUntil { _ in pty.byteCount - before > 500 }
      #expect(pty.screen.rows.last == "F3 quitter")
    }
  }
}
