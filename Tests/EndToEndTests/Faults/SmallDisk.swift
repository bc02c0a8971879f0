import Foundation
import TestSupport

/// A file system of a few megabytes, in memory, that can be filled and closed to writing. Only
/// root can mount one, and not in every container.
final class SmallDisk {
  /// Whether this machine lets one be mounted.
  static let isPossible = (try? SmallDisk()) != nil

  let path: String
  private var filler: String { path + "/plein" }

  init(megabytes: Int = 8) throws {
    path = NSTemporaryDirectory() + "/bureau-disque-\(UUID().uuidString)"
    mkdir(path, 0o700)
    guard
      try Self.run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m,mode=700", "tmpfs", path)
    else {
      rmdir(path)
      throw POSIXError(.EPERM)
    }
  }

  deinit {
    _ = try? Self.run("umount", "-l", path)
    rmdir(path)
  }

  /// Takes every byte that is left, but for so many.
  func fill(leaving bytes: Int = 0) throws {
    let descriptor = open(filler, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(.EIO) }
    defer { close(descriptor) }
    let zeros = [UInt8](repeating: 0, count: 4096)
    while retrying({ write(descriptor, zeros, zeros.count) }) > 0 {}
    guard bytes > 0 else { return }
    let size = lseek(descriptor, 0, SEEK_END)
    guard ftruncate(descriptor, max(0, size - bytes)) == 0 else { throw POSIXError(.EIO) }
  }

  func makeRoom() { unlink(filler) }

  /// Lets nobody write any more, or again.
  func setReadOnly(_ isReadOnly: Bool) throws {
    guard try Self.run("mount", "-o", "remount,\(isReadOnly ? "ro" : "rw")", path) else {
      throw POSIXError(.EBUSY)
    }
  }

  private static func run(_ program: String, _ arguments: String...) throws -> Bool {
    try FinishedProgram("/usr/bin/env", [program] + arguments).status == 0
  }
}
