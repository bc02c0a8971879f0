import Foundation

/// The answer of a command to a program (`--json`): keys in a stable order, slashes as they are.
enum JsonAnswer {
  static func text(
    of value: some Encodable, _ formatting: JSONEncoder.OutputFormatting = []
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
