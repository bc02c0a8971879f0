import Foundation

/// The README, and its parts that are written from the program: they stand between
/// `<!-- name: … -->` and `<!-- end -->`.
enum Readme {
  private static let url = House.root.appending(path: "README.md")

  /// What differs between a part and what it should be; nil if nothing does. `RECORD=1` writes it.
  static func difference(_ name: String, _ expected: String) throws -> String? {
    let text = try String(contentsOf: url, encoding: .utf8)
    guard let start = text.range(of: "<!-- \(name): "),
      let head = text.range(of: " -->\n", range: start.upperBound..<text.endIndex),
      let end = text.range(of: "<!-- end -->", range: head.upperBound..<text.endIndex)
    else { return "The README has no part « \(name) »." }
    let part = head.upperBound..<end.lowerBound
    guard text[part] != expected else { return nil }
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      return "« \(name) » of the README: RECORD=1 make test writes it. Expected:\n\(expected)"
    }
    try Data(text.replacingCharacters(in: part, with: expected).utf8).write(to: url)
    return nil
  }
}
