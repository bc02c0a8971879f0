internal import BureauStore
internal import Foundation

/// A draft as it is kept in the base: what was typed, the field it was left on, and the key of its
/// save, so that a save repeated after a dropped line never creates a second record.
struct KeptDraft<Content: EditDraft>: Codable {
  var content: Content
  var key: OperationKey
  /// Its name; nil in a draft that nobody has typed in yet.
  var field: String?

  /// The JSON kept in the base.
  func encoded() throws -> String {
    String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
  }

  /// nil when the text comes from another version of the form.
  static func decoded(_ json: String) -> KeptDraft? {
    try? JSONDecoder().decode(KeptDraft.self, from: Data(json.utf8))
  }
}
