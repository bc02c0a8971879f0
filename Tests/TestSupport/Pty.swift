import Foundation
public import Glibc
public import TextUI

/// A program on a real pseudo-terminal, and the screen a person would see of it.
///
/// Every wait is for a condition, with a deadline. The program gets a session of its own, so that
/// signals of the terminal reach it, and no signal mask of the test runner.
public final class Pty {
  /// How long a wait lasts before it gives up: a busy machine of two cores, and the debug program
  /// filling the base of the demonstration.
  public static let patience: Duration = .seconds(90)

  /// How a program ended.
  public enum End: Hashable, Sendable {
    case exited(Int32)
    case killed(Int32)
  }

  public enum Failure: Error, CustomStringConvertible {
    case cannotStart(String, code: Int32)
    case timedOut(screen: String)

    public var description: String {
      switch self {
      case .cannotStart(let program, let code): "\(program): \(String(cString: strerror(code)))"
      case .timedOut(let screen): "nothing of what was waited for; the screen:\n\(screen)"
      }
    }
  }

  public private(set) var screen: VirtualScreen
  /// How many bytes the program has sent.
  public private(set) var byteCount = 0
  public let process: pid_t
  /// The modes of the terminal before the program ran.
  public let modesBefore: termios

  private var line: Int32
  private let slaveName: [CChar]
  /// Its other end is open in the program until it ends.
  private let life: Int32
  private var end: End?

  /// The program under test: the one beside the test bundle, or the one `BUREAU_PROGRAM` names, so
  /// that the same tests drive the release binary.
  public static var bureau: String {
    ProcessInfo.processInfo.environment["BUREAU_PROGRAM"] ?? Bundle.main.bundlePath + "/bureau"
  }

  public init(
    _ program: String = Pty.bureau, _ arguments: [String] = [],
    environment: [String: String] = [:], size: Size = Size(columns: 80, rows: 24),
    signalsBlocked: Bool = false
  ) throws {
    var line: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&line, &slave, &name, nil, &window) == 0 else {
      throw Failure.cannotStart(program, code: errno)
    }
    defer { close(slave) }
    var modes = termios()
    tcgetattr(slave, &modes)
    var pipes: [Int32] = [-1, -1]
    pipe(&pipes)
    for descriptor in [line, slave] + pipes { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    defer { close(pipes[1]) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, pipes[1], 3)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var mask = sigset_t()
    if signalsBlocked { sigfillset(&mask) } else { sigemptyset(&mask) }
    posix_spawnattr_setsigmask(&attributes, &mask)
    var defaults = sigset_t()
    sigfillset(&defaults)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    let newSession: Int32 = 0x80
    let flags = newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let usual = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let variables = usual.merging(environment) { $1 }.map { "\($0)=\($1)" }
    var process: pid_t = 0
    let code = Self.withStrings([program] + arguments) { argv in
      Self.withStrings(variables) { envp in
        posix_spawn(&process, program, &actions, &attributes, argv, envp)
      }
    }
    guard code == 0 else {
      close(line)
      close(pipes[0])
      throw Failure.cannotStart(program, code: code)
    }
    self.line = line
    slaveName = name
    self.process = process
    life = pipes[0]
    modesBefore = modes
    screen = VirtualScreen(size: size)
  }

  deinit {
    if end == nil {
      Glibc.kill(process, SIGKILL)
      retrying { waitpid(process, nil, 0) }
    }
    if line >= 0 { close(line) }
    close(life)
  }

  /// Types; everything is handed over at once.
  public func send(_ text: String) { send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(line, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      if !rest.isEmpty { receive(within: .zero) }
    }
  }

  /// Changes the size of the window; the kernel tells the program.
  public func resize(_ size: Size) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    screen.resize(size)
    _ = ioctl(line, UInt(TIOCSWINSZ), &window)
  }

  public func kill(_ signal: Int32) { Glibc.kill(process, signal) }

  /// Stops what the program writes on its way, as Ctrl-S or a sleeping laptop does.
  public func stall() {
    let slave = open(slaveName, O_RDWR | O_NOCTTY)
    tcflow(slave, TCOOFF)
    close(slave)
  }

  /// Drops the line, as a lost connection does.
  public func hangUp() {
    close(line)
    line = -1
  }

  /// Reads until the screen is as wished.
  @discardableResult
  public func readUntil(
    within limit: Duration = Pty.patience, _ condition: (VirtualScreen) -> Bool
  ) throws -> VirtualScreen {
    let deadline = ContinuousClock.now + limit
    while !condition(screen) {
      let left = deadline - .now
      guard left > .zero, receive(within: left) else {
        throw Failure.timedOut(screen: screen.text)
      }
    }
    return screen
  }

  /// Reads until this text is on the screen.
  @discardableResult
  public func readUntil(_ text: String) throws -> VirtualScreen {
    try readUntil { $0.contains(text) }
  }

  /// Reads for so long and tells how many bytes came: how to see that a program is silent.
  public func bytes(during time: Duration) -> Int {
    let before = byteCount
    let deadline = ContinuousClock.now + time
    while case let left = deadline - .now, left > .zero, receive(within: left) {}
    return byteCount - before
  }

  /// Waits for the end of the program, reading what it still sends.
  public func wait(within limit: Duration = Pty.patience) throws -> End {
    if let end { return end }
    let deadline = ContinuousClock.now + limit
    while case let left = deadline - .now, left > .zero {
      var ready = [
        pollfd(fd: life, events: Int16(POLLIN), revents: 0),
        pollfd(fd: line, events: Int16(POLLIN), revents: 0),
      ]
      poll(&ready, 2, Self.milliseconds(left))
      if ready[1].revents & Int16(POLLIN) != 0 { receive(within: .zero) }
      guard ready[0].revents != 0 else { continue }
      // A program that closes what it inherits, as ssh does, still has its last words to say.
      while line >= 0, receive(within: deadline - .now) {}
      return reap()
    }
    throw Failure.timedOut(screen: screen.text)
  }

  /// The modes of the terminal now.
  public var modes: termios {
    var modes = termios()
    tcgetattr(line, &modes)
    return modes
  }

  private func reap() -> End {
    var status: Int32 = 0
    retrying { waitpid(process, &status, 0) }
    let signal = status & 0x7F
    let end = signal == 0 ? End.exited(status >> 8 & 0xFF) : .killed(signal)
    self.end = end
    return end
  }

  /// Takes what has come, waiting for it at most so long; false when nothing came or ever will.
  @discardableResult
  private func receive(within limit: Duration) -> Bool {
    var ready = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
    let count = poll(&ready, 1, Self.milliseconds(limit))
    // A signal of the test runner is no answer: the caller waits again.
    guard count >= 0 else { return errno == EINTR }
    return count > 0 && take()
  }

  /// Takes what waits on the line.
  private func take() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(line, &buffer, buffer.count)
    if count < 0, errno == EINTR { return true }
    guard count > 0 else { return false }
    byteCount += count
    screen.feed(buffer[..<count])
    return true
  }

  private static func milliseconds(_ duration: Duration) -> Int32 {
    Int32(clamping: Int64((duration / .milliseconds(1)).rounded(.up)))
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

extension termios {
  /// Whether two sets of modes are the same for a person: how keys are read and text is written.
  public func isSame(as other: termios) -> Bool {
    (c_iflag, c_oflag, c_cflag, c_lflag) == (
      other.c_iflag, other.c_oflag, other.c_cflag, other.c_lflag
    )
  }
}
