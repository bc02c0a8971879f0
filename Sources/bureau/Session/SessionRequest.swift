import BureauExchange

/// What a session may be asked for: the application, or one of the few commands that write to the
/// output. Nothing of it ever reaches a shell or names a file.
enum SessionRequest: Equatable {
  case application
  case export(ExportSubject, ExportFormat)

  private static let longest = 100

  /// Reads the words ssh was given; every one of them must be expected.
  init(_ text: String?) throws(SessionRefusal) {
    let text = text ?? ""
    guard text.utf8.count <= Self.longest else { throw .unknownRequest }
    var words = text.split(separator: " ")[...]
    if words.first == "bureau" { words = words.dropFirst() }
    guard let verb = words.popFirst() else {
      self = .application
      return
    }
    guard verb == "exporter", let word = words.popFirst(),
      let subject = ExportSubject(rawValue: String(word))
    else { throw .unknownRequest }
    self = .export(subject, try Self.format(words))
  }

  private static func format(_ words: ArraySlice<Substring>) throws(SessionRefusal) -> ExportFormat
  {
    guard !words.isEmpty else { return .csv }
    guard words.count == 2, words.first == "--format",
      let format = words.last.flatMap({ ExportFormat(rawValue: String($0)) })
    else { throw .unknownRequest }
    return format
  }
}
