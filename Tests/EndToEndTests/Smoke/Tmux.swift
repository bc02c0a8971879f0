import TestSupport
import TextUI

/// `bureau` in a tmux of its own, as somebody sees it who works over SSH.
struct Tmux {
  let pty: Pty

  /// - Parameters:
  ///   - arguments: what `bureau` is started with.
  ///   - folder: where the socket of tmux goes.
  ///   - environment: what `env` changes for the program, not for tmux: `["LC_ALL=C"]`.
  init(
    _ arguments: [String], in folder: String, size: Size = Size(columns: 80, rows: 24),
    environment: [String] = []
  ) throws {
    pty = try Pty(
      "/usr/bin/tmux",
      ["-S", folder + "/tmux", "-f", "/dev/null", "set-option", "-g", "status", "off", ";"]
        + ["new-session", "env"] + environment + [Pty.bureau] + arguments,
      size: size)
  }

  /// Types, then waits until the screen shows what is expected.
  func type(_ text: String, until expected: String) throws {
    pty.send(text)
    try pty.readUntil(expected)
  }

  /// Presses a key, then waits until the screen shows what is expected.
  func press(_ key: SmokeKey, until expected: String) throws {
    try type(key.rawValue, until: expected)
  }
}

/// The keys of the smoke tests, as xterm sends them.
enum SmokeKey: String {
  case enter = "\r"
  case tab = "\t"
  case save = "\u{1B}OQ"
  case leave = "\u{1B}OR"
}
