/// One field of a form: where it stands, what it holds, and what may be asked about it.
public struct Field<Draft: Sendable, Context: Sendable>: Sendable {
  /// Its name in problems and drafts; unique in the form.
  public let name: String
  public let label: String
  /// The title of the section it begins, if it begins one.
  public let section: String?
  public let kind: FieldKind<Draft, Context>
  public let isRequired: Bool
  /// In cells; `.max` takes the rest of the line.
  public let width: Int
  /// On the line of the field before it, if there is room.
  public let joins: Bool
  /// The names of the rules it is under, whose explanation F1 opens.
  public let topics: [String]
  /// Shown on the status line while the field has the focus.
  public let hint: String
  /// What stands after the field: the weekday of a date, the town of a code.
  public let echo: @Sendable (Draft, Context) -> String
  /// The cells kept for the echo when another field follows on the same line.
  public let echoWidth: Int
  /// How many of the fields after it are passed over, going forward, while it is blank: the rest of
  /// its row.
  public let skips: Int
  /// Whether the cursor goes on by itself when the text is full (a SIRET).
  public let advancesAt: Int?

  public init(
    _ name: String, _ label: String, section: String? = nil, _ kind: FieldKind<Draft, Context>,
    required: Bool = false, width: Int = .max, joins: Bool = false, topics: [String] = [],
    hint: String = "", advancesAt: Int? = nil, echoWidth: Int = 0, skips: Int = 0,
    echo: @escaping @Sendable (Draft, Context) -> String = { _, _ in "" }
  ) {
    self.name = name
    self.label = label
    self.section = section
    self.kind = kind
    isRequired = required
    self.width = width
    self.joins = joins
    self.topics = topics
    self.hint = hint
    self.echo = echo
    self.echoWidth = echoWidth
    self.skips = skips
    self.advancesAt = advancesAt
  }
}
