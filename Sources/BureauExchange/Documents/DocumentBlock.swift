/// A part of a document, whatever it is printed as.
public enum DocumentBlock: Hashable, Sendable {
  case title(String)
  case heading(String)
  case paragraph(String)
  /// A name and its value.
  case field(String, String)
  case item(String)
  /// The first row is the head.
  case table([[String]])
  /// Figures beside those they are compared with.
  case bars([DocumentBar])
  /// What follows begins a new sheet.
  case newSheet
  /// Empty lines to write on by hand.
  case blankLines(Int)
  /// Boxes side by side, each with who signs there.
  case signatures([String])
  /// Small print: a text of law, a remark.
  case small(String)
}
