/// A message ready to copy into one's own mail program: the application sends nothing itself.
public struct ReadyText: Hashable, Sendable {
  /// The addresses; a service whose address is not known stands here by name.
  public var to: [String]
  /// « Copie cachée »: a list whose members must not see each other.
  public var hiddenCopy: [String]
  public var subject: String
  /// Paragraphs, a line break between two of them.
  public var body: String

  public init(to: [String], hiddenCopy: [String] = [], subject: String, body: String) {
    self.to = to
    self.hiddenCopy = hiddenCopy
    self.subject = subject
    self.body = body
  }

  /// The whole as one text, as it is shown and written to a file.
  public var text: String {
    let head =
      [("À", to.joined(separator: ", ")), ("Cci", hiddenCopy.joined(separator: ", "))]
      .filter { !$0.1.isEmpty }.map { "\($0.0) : \($0.1)" }
    return (head + ["Objet : \(subject)", "", body]).joined(separator: "\n") + "\n"
  }
}
