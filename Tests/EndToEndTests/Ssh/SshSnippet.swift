import ArgumentParser
import Foundation

@testable import bureau

/// The README's « Installer sur un serveur », so that what is tested is what an administrator
/// copies.
enum SshSnippet {
  /// The lines of sshd's configuration.
  static var text: String {
    get throws {
      let parts = try readme.components(separatedBy: "```sshd\n")
      return parts.dropFirst().first?.components(separatedBy: "```").first ?? ""
    }
  }

  /// The words that follow each `bureau` in a line to be typed.
  static var commands: [[String]] {
    get throws {
      let section =
        try readme.components(separatedBy: "## Installer sur un serveur").dropFirst()
        .first?.components(separatedBy: "\n## ").first ?? ""
      return section.split(separator: "\n").filter { $0.hasPrefix("        ") || $0.contains("=/") }
        .compactMap { command(in: String($0)) }
    }
  }

  private static var readme: String {
    get throws {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      return try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    }
  }

  /// The program is the word before the name of a command, or before `--base`; quotes hold words
  /// together, and what is redirected ends the command.
  private static func command(in line: String) -> [String]? {
    var words: [String] = []
    for (index, part) in line.components(separatedBy: "\"").enumerated() {
      if index.isMultiple(of: 2) {
        words += part.split(whereSeparator: { " =".contains($0) }).map(String.init)
      } else {
        words.append(part)
      }
    }
    let names = BureauCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    let program = words.indices.dropLast().last { index in
      ["bureau", "/usr/local/bin/bureau"].contains(words[index])
        && (names + ["--base"]).contains(words[index + 1])
    }
    guard let program else { return nil }
    return Array(words[(program + 1)...].prefix { $0 != ">" })
  }
}
