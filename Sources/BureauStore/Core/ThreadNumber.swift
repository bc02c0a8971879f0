internal import Glibc

/// The kernel's number of the calling thread, to which a timer can send its signal.
enum ThreadNumber {
  private static let path = "/proc/thread-self"

  /// Reads it from `/proc/thread-self`, « 812/task/815 »: Swift's Glibc does not export `gettid`.
  static func current() throws(StoreError) -> pid_t {
    var buffer = [CChar](repeating: 0, count: 64)
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { throw StoreError(errno: errno, path: path) }
    let target = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let last = target.split(separator: "/").last, let number = pid_t(last) else {
      throw .unreadable(path: path)
    }
    return number
  }
}
