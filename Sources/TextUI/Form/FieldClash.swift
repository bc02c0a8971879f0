/// A field that two people changed at once: what each of them made of it, and what it was.
public struct FieldClash: Hashable, Sendable {
  /// The name and the label of the field.
  public let name: String
  public let label: String
  /// What was typed here, what somebody else saved, and what both started from, as one reads them.
  public let mine: String
  public let theirs: String
  public let before: String
  let value: FieldValue
}

extension Field {
  /// The clash of a field that is not the same in three drafts.
  func clash(mine: Draft, theirs: Draft, before: Draft) -> FieldClash {
    FieldClash(
      name: name, label: label, mine: shown(value(in: mine)), theirs: shown(value(in: theirs)),
      before: shown(value(in: before)), value: value(in: theirs))
  }

  /// A value as one reads it in the field.
  private func shown(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .choice(let choice): choice.text
    case .checks(let chosen):
      if case .checks(_, let options) = kind {
        options.filter { chosen.contains($0.id) }.map(\.text).joined(separator: ", ")
      } else {
        ""
      }
    }
  }
}
