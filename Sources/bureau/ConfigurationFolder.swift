import Foundation

/// Where a person keeps themes and templates: `~/.config/bureau`.
enum ConfigurationFolder {
  static var path: String? { path(in: ProcessInfo.processInfo.environment) }

  static func path(in environment: [String: String]) -> String? {
    let config =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].map { $0 + "/.config" }
    return config.map { $0 + "/bureau" }
  }
}
