import Foundation
import Glibc
import TestSupport

/// A process of its own that uses a base (`Tests/StoreProbe`), and what it says.
final class Probe {
  let process: pid_t
  private let output: UnsafeMutablePointer<FILE>
  private var isOver = false

  init(_ arguments: String...) throws {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
      close(ends[1])
    }
    let path = Bundle.main.bundlePath + "/StoreProbe"
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var started = pid_t()
    let code = posix_spawn(&started, path, &actions, &attributes, &words, environ)
    guard code == 0, let stream = fdopen(ends[0], "r") else {
      close(ends[0])
      throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO)
    }
    process = started
    output = stream
  }

  deinit {
    kill()
    fclose(output)
  }

  /// The next thing it says, waiting for it; nil when it is over and has said all.
  func line() -> String? {
    var text: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(text) }
    var count = getline(&text, &capacity, output)
    // A signal to this thread is not the end of the other process.
    while count < 0 && ferror(output) != 0 && errno == EINTR {
      clearerr(output)
      count = getline(&text, &capacity, output)
    }
    guard count > 0, let text else { return nil }
    return String(cString: text).trimmingCharacters(in: .newlines)
  }

  /// All it still says until its end.
  func rest() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    return lines
  }

  /// Freezes it where it is, and returns when it is frozen.
  func freeze() {
    Glibc.kill(process, SIGSTOP)
    var status: CInt = 0
    retrying { waitpid(process, &status, WUNTRACED) }
  }

  /// Ends it as a power cut would, and returns when it is gone.
  func kill() {
    guard !isOver else { return }
    Glibc.kill(process, SIGKILL)
    wait()
  }

  /// Waits for its own end; its exit status, or nil if a signal ended it.
  @discardableResult func wait() -> CInt? {
    guard !isOver else { return nil }
    isOver = true
    var status: CInt = 0
    retrying { waitpid(process, &status, 0) }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}
