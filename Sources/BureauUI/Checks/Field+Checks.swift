internal import BureauDomain
internal import TextUI

extension Field where Context == BureauUI.Context {
  /// A field that these checks look at: F1 opens their cards, whatever is typed.
  init(
    _ name: String, _ label: String, section: String? = nil, _ kind: FieldKind<Draft, Context>,
    required: Bool = false, width: Int = .max, joins: Bool = false, checks: [CheckID],
    hint: String = "", advancesAt: Int? = nil, echoWidth: Int = 0, skips: Int = 0,
    echo: @escaping @Sendable (Draft, Context) -> String = { _, _ in "" }
  ) {
    self.init(
      name, label, section: section, kind, required: required, width: width, joins: joins,
      topics: checks.map(\.rawValue), hint: hint, advancesAt: advancesAt, echoWidth: echoWidth,
      skips: skips, echo: echo)
  }
}
