internal import Foundation

/// The mounted file systems as the kernel lists them (proc(5), `/proc/[pid]/mountinfo`). Swift's
/// Glibc does not export `statfs`, which would tell the type of one of them.
struct MountTable {
  private static let path = "/proc/self/mountinfo"

  private let text: String

  static func current() throws(StoreError) -> MountTable {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw .unreadable(path: path)
    }
    return MountTable(parsing: text)
  }

  /// Takes lines such as `36 35 0:44 / /srv rw shared:1 - nfs4 server:/srv rw`.
  init(parsing text: String) { self.text = text }

  /// The type of the file system with this device number; nil for one with inner devices (Btrfs).
  func type(ofDevice device: UInt) -> String? {
    let number = "\(Self.major(device)):\(Self.minor(device))"
    let line = text.split(separator: "\n").last { line in
      line.utf8.split(separator: UInt8(ascii: " "), maxSplits: 3).dropFirst(2).first
        .map { $0.elementsEqual(number.utf8) } ?? false
    }
    guard let words = line?.split(separator: " "), let dash = words.firstIndex(of: "-"),
      dash + 1 < words.count
    else { return nil }
    return String(words[dash + 1])
  }

  /// The two parts of a device number, as glibc packs them (sys/sysmacros.h).
  private static func major(_ device: UInt) -> UInt {
    device >> 8 & 0xFFF | device >> 32 & ~0xFFF
  }

  private static func minor(_ device: UInt) -> UInt {
    device & 0xFF | device >> 12 & ~0xFF & 0xFFFF_FFFF
  }
}
