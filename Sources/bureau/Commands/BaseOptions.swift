import ArgumentParser
import BureauStore
import Foundation

/// Which base a command works on.
struct BaseOptions: ParsableArguments {
  @Option(
    name: .customLong("base"),
    help: ArgumentHelp(
      "La base à utiliser (par défaut : $XDG_DATA_HOME/bureau/bureau.sqlite).",
      valueName: "fichier"))
  var base: String?

  /// The file named, or the usual one.
  var path: String { base ?? Self.usualPath }

  /// The file of the XDG base directory specification.
  static var usualPath: String {
    let environment = ProcessInfo.processInfo.environment
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/bureau/bureau.sqlite"
    }
    return (environment["HOME"] ?? "") + "/.local/share/bureau/bureau.sqlite"
  }

  /// Opens a base that exists; commands other than the application never make one.
  func open() throws(StoreError) -> Store { try Self.open(path) }

  /// The same for a base named otherwise.
  static func open(_ path: String) throws(StoreError) -> Store {
    guard FileManager.default.fileExists(atPath: path) else { throw .unreadable(path: path) }
    return try Store(path: path, environment: .system)
  }
}
