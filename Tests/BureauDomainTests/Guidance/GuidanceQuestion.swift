import BureauDomain
import Foundation

/// A question as somebody may ask it, and the card that answers it.
struct GuidanceQuestion: Sendable {
  let card: String
  let text: String

  /// The questions of a file beside these tests, one a line: `20;puis-je choisir le lieu de stage`.
  static func all(in name: String) throws -> [GuidanceQuestion] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Questions")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      .split(separator: "\n").map { line in
        let parts = line.split(separator: ";", maxSplits: 1)
        return GuidanceQuestion(card: String(parts[0]), text: String(parts[1]))
      }
  }

  /// The place of the card among those found, from 1; nil if it is not found.
  func rank() -> Int? {
    GuidanceSearch.matches(text).firstIndex { $0.card.id.code == card }.map { $0 + 1 }
  }
}
