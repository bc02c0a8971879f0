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
          field: FieldName.siret.rawValue, isError: true, Messages.text(for: error), check: .co01)
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
      violation.sentence, check: violation.check)
  }

  /// What an entry finds wrong, which the command line says in the same words.
  static func of(_ fault: EntryFault) -> FieldProblem {
    FieldProblem(
      field: fault.field, isError: fault.isError, fault.sentence, check: fault.check)
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
      return FieldProblem(field: field, isError: true, error.message, check: check)
    }
  }

  /// A day that cannot be read.
  static func day(_ field: String, _ text: String, _ context: Context) -> FieldProblem? {
    reading(field, text) { (text) throws(ValueRefusal) in
      try Day.parse(text, today: context.today)
    }
  }

  /// A day before the school year that came before this one: mostly a slip in the year, and a fact
  /// all the same, so it is said and not refused.
  static func distant(_ field: String, _ text: String, _ context: Context) -> FieldProblem? {
    let oldest = SchoolYear.containing(context.today).previous.first
    guard let day = try? Day.parse(text, today: context.today), day < oldest else { return nil }
    return FieldProblem(
      field: field, isError: false, "Le \(day) est bien loin : vérifiez l'année.")
  }

  /// An empty field that must not be.
  static func missing(_ field: String, _ text: String, _ sentence: String) -> FieldProblem? {
    guard text.allSatisfy(\.isWhitespace) else { return nil }
    return FieldProblem(field: field, isError: true, sentence)
  }
}

extension FieldProblem {
  /// A problem that a check finds; a plain typing mistake without one.
  init(field: String, isError: Bool, _ sentence: String, check: CheckID?) {
    self.init(
      field: field, isError: isError, sentence, reference: check?.reference ?? "",
      topic: check?.rawValue)
  }
}
