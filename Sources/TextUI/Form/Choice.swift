/// A chosen value of a list: what was typed or picked, and the identity of what it stands for.
///
/// While the person types, `id` is empty: nothing is chosen yet.
public struct Choice: Hashable, Codable, Sendable {
  public var id: String
  public var text: String
  /// A few words beside it in the list: a town, a number.
  public var detail: String

  public init(id: String = "", text: String = "", detail: String = "") {
    self.id = id
    self.text = text
    self.detail = detail
  }

  public var isChosen: Bool { !id.isEmpty }
  public var isBlank: Bool { id.isEmpty && text.allSatisfy(\.isWhitespace) }
}
