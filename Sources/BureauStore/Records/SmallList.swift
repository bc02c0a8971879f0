internal import Foundation

/// A handful of texts in one column (tags, roles, purposes …), as JSON.
enum SmallList {
  static func encode(_ texts: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
  }

  /// A set, in a stable order: equal sets give equal columns.
  static func encode(_ set: Set<some RawRepresentable<String>>) throws -> String {
    try encode(set.map(\.rawValue).sorted())
  }

  static func decode<Element: Decodable>(_ json: String) throws -> [Element] {
    guard json != "[]" else { return [] }
    return try JSONDecoder().decode([Element].self, from: Data(json.utf8))
  }
}
