internal import Foundation

/// A small value kept whole in one column, as JSON with its keys in order: equal values give equal
/// columns.
enum JsonColumn {
  static func encode(_ value: (some Encodable)?) throws -> String? {
    guard let value else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ json: String?) throws -> Value? {
    guard let json else { return nil }
    return try JSONDecoder().decode(Value.self, from: Data(json.utf8))
  }
}
