/// What is wrong with a field, as a sentence; an error forbids saving, a warning does not.
public struct FieldProblem: Hashable, Sendable {
  public let field: String
  public let isError: Bool
  public let sentence: String
  /// The check and its card: « CO-01 · B1 »; empty for a plain typing mistake.
  public let reference: String
  /// The name of the rule, whose explanation F1 opens; nil for a plain typing mistake.
  public let topic: String?

  public init(
    field: String, isError: Bool, _ sentence: String, reference: String = "", topic: String? = nil
  ) {
    self.field = field
    self.isError = isError
    self.sentence = sentence
    self.reference = reference
    self.topic = topic
  }
}

extension FieldProblem {
  var glyph: String { isError ? "×" : "▲" }
  var style: Style { isError ? .stateError : .stateWarning }
}
