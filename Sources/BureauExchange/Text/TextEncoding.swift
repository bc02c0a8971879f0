/// The encodings in which offices receive their files.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8
  case windows1252
  case latin9
  case utf16LittleEndian
  case utf16BigEndian

  /// The name shown in a preview.
  public var label: String {
    switch self {
    case .utf8: "UTF-8"
    case .windows1252: "Windows-1252"
    case .latin9: "ISO-8859-15"
    case .utf16LittleEndian: "UTF-16 (petit-boutiste)"
    case .utf16BigEndian: "UTF-16 (gros-boutiste)"
    }
  }

  /// The text of the bytes of one field. UTF-16 has been turned into UTF-8 before fields are cut;
  /// a field which is not UTF-8 after all is read as Windows-1252.
  func text(_ bytes: ArraySlice<UInt8>) -> String {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian:
      String(validating: bytes, as: UTF8.self) ?? Windows1252.text(bytes)
    case .windows1252: Windows1252.text(bytes)
    case .latin9: Latin9.text(bytes)
    }
  }
}
