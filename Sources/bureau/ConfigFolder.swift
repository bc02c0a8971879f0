import BureauUI
import Foundation

/// The user's own folder of settings, `~/.config/bureau` (XDG base directory specification).
struct ConfigFolder {
  /// Nil when the environment names none.
  let path: String?
  /// Whether only files that root alone can change count.
  private let isRoots: Bool

  /// The folder of a server: what one person wrote must not act on the sessions of others.
  static let ofServer = ConfigFolder(path: "/etc/bureau", isRoots: true)

  private init(path: String?, isRoots: Bool) {
    self.path = path
    self.isRoots = isRoots
  }

  init(environment: [String: String]) {
    let config =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].map { $0 + "/.config" }
    self.init(path: config.map { $0 + "/bureau" }, isRoots: false)
  }

  /// A file in it; nil when there is none.
  func text(of file: String) -> String? {
    guard let path = path.map({ "\($0)/\(file)" }) else { return nil }
    if isRoots { return try? RootFile(path).text }
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name of the file in which a person chooses keys.
  static let keysName = "touches.conf"

  /// The keys the person chose; nil for one who chose none.
  var keys: KeysFile? { text(of: Self.keysName).map(KeysFile.init) }
}
