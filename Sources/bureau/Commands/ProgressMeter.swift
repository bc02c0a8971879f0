import BureauExchange
import Glibc

/// Shows how far a long command is, on the error output when that is a terminal.
struct ProgressMeter {
  private let isTerminal = isatty(STDERR_FILENO) == 1

  func show(_ progress: ImportProgress) {
    write("\r\(Int(progress.fraction * 100)) %, \(progress.records) lignes")
  }

  /// Leaves the line empty.
  func clear() { write("\r\u{1B}[K") }

  private func write(_ text: String) {
    guard isTerminal else { return }
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
