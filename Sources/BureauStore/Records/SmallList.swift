internal import Foundation

/// A handful of small values in one column (tags, roles, half-days …), as JSON.
enum SmallList {
  /// Small values, each with its keys in a stable order.
  static func encode(_ elements: [some Encodable]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(elements), as: UTF8.self)
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
