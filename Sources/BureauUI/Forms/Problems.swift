internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// Turning what the domain and the store say into problems on fields.
enum Problems {
  /// The problems an error points to; none if it concerns no field.
  static func of(_ error: any Error) -> [FieldProblem] {
    switch error {
    case StoreError.refused(let violations): violations.map(of)
    case StoreError.duplicate:
      [
        FieldProblem(
          field: FieldName.siret.rawValue, isError: true, Messages.text(for: error),
          reference: CheckID.co01.reference)
      ]
    case StoreError.duplicateClass:
      [FieldProblem(field: "label", isError: true, Messages.text(for: error))]
    case let violation as Violation: [of(violation)]
    default: []
    }
  }

  /// A broken check, on the field it names.
  static func of(_ violation: Violation) -> FieldProblem {
    FieldProblem(
      field: violation.field?.rawValue ?? "", isError: violation.severity == .refuses,
      violation.sentence, reference: violation.check.reference)
  }

  /// What an entry finds wrong, which the command line says in the same words.
  static func of(_ fault: EntryFault) -> FieldProblem {
    FieldProblem(
      field: fault.field, isError: fault.isError, fault.sentence, reference: fault.reference)
  }

  /// A value that cannot be read, as an error of its field.
  static func reading<Value>(
    _ field: String, _ text: String, check: CheckID? = nil,
    _ parse: (String) throws(ValueRefusal) -> Value
  ) -> FieldProblem? {
    guard !text.isEmpty else { return nil }
    do {
      _ = try parse(text)
      return nil
    } catch {
      return FieldProblem(
        field: field, isError: true, error.message, reference: check?.reference ?? "")
    }
  }

  /// An empty field that must not be.
  static func missing(_ field: String, _ text: String, _ sentence: String) -> FieldProblem? {
    guard text.allSatisfy(\.isWhitespace) else { return nil }
    return FieldProblem(field: field, isError: true, sentence)
  }
}
