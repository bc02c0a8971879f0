internal import Foundation

/// The mounted file systems as the kernel lists them (proc(5), `/proc/[pid]/mountinfo`). Swift's
/// Glibc does not export `statfs`, which would tell the type of one of them.
struct MountTable {
  private static let path = "/proc/self/mountinfo"

  private let types: [String: String]

  static func current() throws(StoreError) -> MountTable {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw .unreadable(path: path)
    }
    return MountTable(parsing: text)
  }

  /// Reads lines such as `36 35 0:44 / /srv rw shared:1 - nfs4 server:/srv rw`.
  init(parsing text: String) {
    var types: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, let dash = words.firstIndex(of: "-"), dash + 1 < words.count else {
        continue
      }
      types[String(words[2])] = String(words[dash + 1])
    }
    self.types = types
  }

  /// The type of the file system with this device number; nil for one with inner devices (Btrfs).
  func type(ofDevice device: UInt) -> String? {
    types["\(Self.major(device)):\(Self.minor(device))"]
  }

  /// The two parts of a device number, as glibc packs them (sys/sysmacros.h).
  private static func major(_ device: UInt) -> UInt {
    device >> 8 & 0xFFF | device >> 32 & ~0xFFF
  }

  private static func minor(_ device: UInt) -> UInt {
    device & 0xFF | device >> 12 & ~0xFF & 0xFFFF_FFFF
  }
}
