/// What an XML file says, one thing after the other.
public enum XmlEvent: Hashable, Sendable {
  case start(name: String, attributes: [String: String])
  /// Text between tags, entities resolved; text of blanks alone is passed over.
  case text(String)
  case end(name: String)
}
