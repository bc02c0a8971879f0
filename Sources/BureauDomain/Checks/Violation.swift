/// A broken check: which one, how severe, where, and the French sentence that says what is wrong
/// and what to do.
public struct Violation: Error, Hashable, Codable, Sendable {
  public let check: CheckID
  public let severity: Severity
  public let field: FieldName?
  public let sentence: String
  /// The same in a few words, for a line of a list.
  public let brief: String

  public init(
    _ check: CheckID, _ severity: Severity, field: FieldName? = nil, brief: String? = nil,
    _ sentence: String
  ) {
    self.check = check
    self.severity = severity
    self.field = field
    self.sentence = sentence
    self.brief = brief ?? check.rule.title
  }

  /// The sentence with its source, for one line of text: « … (CO-02 · B2) ».
  public var cited: String { "\(sentence) (\(check.reference))" }
}
