/// A form: a draft, the fields that show it, and the focus.
///
/// The draft keeps what was typed, however wrong; moving is never forbidden, only saving is. The
/// fields are a function of the draft, so that rows can be repeated: `\.offers[2].places`.
public struct Form<Draft: Equatable & Sendable, Context: Sendable>: Sendable {
  public internal(set) var draft: Draft
  public internal(set) var fields: [Field<Draft, Context>]
  /// The field that has the focus; `fields.count` is the button that saves.
  public internal(set) var focus = 0
  /// What is wrong or doubtful. A mistake is shown once its field was left, all of them once the
  /// person wanted to save.
  public var problems: [FieldProblem] = []
  var visited: Set<String> = []
  var wasSubmitted = false
  /// The draft whose fields Ctrl-G copies: the last record of the same kind.
  public var previous: Draft?
  /// The label of the button under the last field.
  public let button: String
  private(set) var echoes: [String] = []
  var editor: FieldEditor<Draft, Context>
  private(set) var columns = 80
  let layout: @Sendable (Draft) -> [Field<Draft, Context>]
  let settle: @Sendable (inout Draft, Context) -> Void

  /// `settle` follows each change, to keep an empty row at the end or to fill what depends on it.
  public init(
    _ draft: Draft, button: String = "Enregistrer",
    fields layout: @escaping @Sendable (Draft) -> [Field<Draft, Context>],
    settle: @escaping @Sendable (inout Draft, Context) -> Void = { _, _ in }
  ) {
    self.draft = draft
    self.button = button
    self.layout = layout
    self.settle = settle
    fields = layout(draft)
    editor = FieldEditor()
    enter(reachable(from: 0))
  }

  /// The field with the focus, nil on the button.
  public var focused: Field<Draft, Context>? {
    fields.indices.contains(focus) ? fields[focus] : nil
  }

  /// Whether a list or a box is open, which gets the keys first.
  public var isOpen: Bool { editor.list != nil || editor.popup != nil }

  /// The problems to show now.
  public var shownProblems: [FieldProblem] {
    wasSubmitted ? problems : problems.filter { !$0.isError || visited.contains($0.field) }
  }

  /// The rules F1 explains: what is wrong with the focused field, what the field is under, what is
  /// said at the foot.
  public var topics: [String] {
    let own = shownProblems.filter { $0.field == focused?.name }
    let said = [shownProblem].compactMap { $0 }
    return own.compactMap(\.topic) + (focused?.topics ?? []) + said.compactMap(\.topic)
  }

  /// Puts the focus on a field by name, as an error does.
  public mutating func focus(on name: String) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    enter(index)
  }

  /// Computes again what stands beside the fields; after a change from outside.
  public mutating func refresh(_ context: Context) {
    adopt(layout(draft))
    echoes = fields.map { $0.echo(draft, context) }
  }

  /// Learns the width it is drawn in, which decides where the lines of a block are cut.
  public mutating func fit(columns: Int) { self.columns = columns }

  /// Changes the draft from outside, keeping the focus.
  public mutating func change(_ context: Context, _ body: (inout Draft) -> Void) {
    body(&draft)
    settle(&draft, context)
    refresh(context)
  }
}
