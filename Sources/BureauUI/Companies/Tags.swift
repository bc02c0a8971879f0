internal import BureauDomain

/// Tags as they are typed: words separated by commas.
enum Tags {
  static func parse(_ text: String) -> [String] {
    text.split(separator: ",").map(\.trimmingSpaces).filter { !$0.isEmpty }
  }

  static func text(_ tags: [String]) -> String { tags.joined(separator: ", ") }
}
