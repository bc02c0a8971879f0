import Foundation
import Testing

/// A Swift file of the house, with comments and the text of strings as written.
struct SourceFile: Hashable, CustomTestStringConvertible {
  /// The folder of the target: `BureauStore`.
  let target: String
  /// From the root of the repository.
  let path: String
  let lines: [String]

  var testDescription: String { path }

  /// Every Swift file below `Sources`.
  static let all: [SourceFile] = {
    let sources = House.root.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      let text = try? String(contentsOf: sources.appending(path: path), encoding: .utf8)
      return text.map {
        SourceFile(
          target: String(path.prefix { $0 != "/" }), path: "Sources/" + path,
          lines: $0.components(separatedBy: "\n"))
      }
    }
  }()

  /// The modules it imports.
  var imports: [String] {
    lines.compactMap { line in
      line.firstMatch(of: /^(?:(?:public|internal|private|@\w+)\s+)*import\s+(?:\w+\s+)?(\w+)/)
        .map { String($0.1) }
    }
  }

  /// « Sources/…:12 » of each line that matches, comments left out.
  func places(of pattern: Regex<some Any>) -> [String] {
    lines.enumerated().filter { _, line in
      !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") && line.contains(pattern)
    }
    .map { number, line in "\(path):\(number + 1): \(line.trimmingCharacters(in: .whitespaces))" }
  }
}
