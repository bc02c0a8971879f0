public import BureauDomain

/// Something wrong or doubtful in what was typed, on a field: the same sentence under a form and
/// on the command line.
public struct EntryFault: Error, Hashable, Sendable {
  /// The name forms give the field: `day`, `offer.0`.
  public let field: String
  /// A doubt does not forbid saving.
  public let isError: Bool
  public let sentence: String
  /// The check that finds it; nil for a plain typing mistake.
  public let check: CheckID?

  public init(field: String, isError: Bool = true, _ sentence: String, check: CheckID? = nil) {
    self.field = field
    self.isError = isError
    self.sentence = sentence
    self.check = check
  }

  /// A broken check, on the field it names.
  public init(_ violation: Violation) {
    self.init(
      field: violation.field?.rawValue ?? "", isError: violation.severity == .refuses,
      violation.sentence, check: violation.check)
  }

  /// « CO-04 · B3 »; empty when no check is behind it.
  public var reference: String { check?.reference ?? "" }

  /// The sentence with its source, for one line of text.
  public var cited: String { reference.isEmpty ? sentence : "\(sentence) (\(reference))" }

  /// The fault of a value that cannot be read; an empty one has none.
  static func reading<Value>(
    _ field: String, _ text: String, _ parse: (String) throws(ValueRefusal) -> Value
  ) -> EntryFault? {
    guard !text.allSatisfy(\.isWhitespace) else { return nil }
    do {
      _ = try parse(text)
      return nil
    } catch {
      return EntryFault(field: field, error.message)
    }
  }
}
