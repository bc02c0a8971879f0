import BureauUI
import Foundation

/// The user's own folder of settings, `~/.config/bureau` (XDG base directory specification).
struct ConfigFolder {
  /// Nil when the environment names none.
  let path: String?

  init(environment: [String: String]) {
    let config =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].map { $0 + "/.config" }
    path = config.map { $0 + "/bureau" }
  }

  /// A file in it; nil when there is none.
  func text(of file: String) -> String? {
    guard let path, let bytes = FileManager.default.contents(atPath: "\(path)/\(file)") else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name of the file in which a person chooses keys.
  static let keysName = "touches.conf"

  /// The keys the person chose; nil for one who chose none.
  var keys: KeysFile? { text(of: Self.keysName).map(KeysFile.init) }
}
