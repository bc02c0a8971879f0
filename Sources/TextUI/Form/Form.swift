/// A form: a draft, the fields that show it, and the focus.
///
/// The draft keeps what was typed, however wrong; moving is never forbidden, only saving is. The
/// fields are a function of the draft, so that rows can be repeated: `\.offers[2].places`.
public struct Form<Draft: Equatable & Sendable, Context: Sendable>: Sendable {
  public private(set) var draft: Draft
  public private(set) var fields: [Field<Draft, Context>]
  /// The field that has the focus; `fields.count` is the button that saves.
  public private(set) var focus = 0
  /// What is wrong or doubtful. A mistake is shown once its field was left, all of them once the
  /// person wanted to save.
  public var problems: [FieldProblem] = []
  private var visited: Set<String> = []
  private var wasSubmitted = false
  /// The draft whose fields Ctrl-G copies: the last record of the same kind.
  public var previous: Draft?
  /// The label of the button under the last field.
  public let button: String
  private(set) var echoes: [String] = []
  private(set) var editor: FieldEditor<Draft, Context>
  private var columns = 80
  private let layout: @Sendable (Draft) -> [Field<Draft, Context>]
  private let settle: @Sendable (inout Draft, Context) -> Void

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
    focus = firstField
    editor = FieldEditor(focused, draft)
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

  /// Puts the focus on a field by name, as an error does.
  public mutating func focus(on name: String) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    focus = index
    editor = FieldEditor(focused, draft)
  }

  /// Computes again what stands beside the fields; after a change from outside.
  public mutating func refresh(_ context: Context) {
    fields = layout(draft)
    echoes = fields.map { $0.echo(draft, context) }
    focus = min(focus, fields.count)
  }

  /// Learns the width it is drawn in, which decides where the lines of a block are cut.
  public mutating func fit(columns: Int) { self.columns = columns }

  /// Changes the draft from outside, keeping the focus.
  public mutating func change(_ context: Context, _ body: (inout Draft) -> Void) {
    body(&draft)
    settle(&draft, context)
    refresh(context)
    editor = FieldEditor(focused, draft)
  }

  // MARK: - Keys

  public mutating func handle(_ key: Key, _ context: Context) throws -> FormOutcome {
    defer { refresh(context) }
    if editor.popup != nil { return pass(key, context) }
    if let outcome = try answerList(key, context) { return outcome }
    switch key {
    case .function(2), .control("s"):
      leave(context)
      wasSubmitted = true
      return .submit
    case .tab: return go(1, context)
    case .backTab: return go(-1, context)
    case .control("g"): return copyPrevious(context)
    case .function(4), .control(" "): return try openHelper(context)
    default: return try edit(key, context)
    }
  }

  public mutating func paste(_ text: String, _ context: Context) throws -> FormOutcome {
    defer { refresh(context) }
    switch focused?.kind {
    case .text(let path, let limit, _, _):
      editor.line.insert(text, limit: limit)
      draft[keyPath: path] = editor.line.text
    case .block(let path, _, let limit):
      editor.block.insert(text, limit: limit)
      draft[keyPath: path] = editor.block.text
    case .choice(let path, let free, let options):
      editor.line.insert(text, limit: Self.choiceLimit)
      try typed(path, free, options, context)
    case .checks, .fixed, nil: return .ignored
    }
    settle(&draft, context)
    return .stay
  }

  private mutating func edit(_ key: Key, _ context: Context) throws -> FormOutcome {
    switch focused?.kind {
    case .text(let path, let limit, _, let popup):
      if isReplacing(key), popup != nil { editor.line = TextLine() }
      guard editor.line.edit(key, limit: limit) else { return walk(key, context) }
      draft[keyPath: path] = editor.line.text
      settle(&draft, context)
      if advances { return go(1, context) }
    case .block(let path, _, let limit):
      guard editor.block.edit(key, width: blockWidth, limit: limit) else {
        return walk(key, context)
      }
      draft[keyPath: path] = editor.block.text
    case .choice(let path, let free, let options):
      if key == .down { return try openHelper(context) }
      if isReplacing(key) { editor.line = TextLine() }
      guard editor.line.edit(key, limit: Self.choiceLimit) else { return walk(key, context) }
      if case .left = key { return .stay }
      if case .right = key { return .stay }
      try typed(path, free, options, context)
    case .checks(let path, let options): return check(key, path, options, context)
    case .fixed: return walk(key, context)
    case nil:
      if key == .enter {
        wasSubmitted = true
        return .submit
      }
      return walk(key, context)
    }
    editor.isFresh = false
    return .stay
  }

  /// Arrows and Enter between fields.
  private mutating func walk(_ key: Key, _ context: Context) -> FormOutcome {
    switch key {
    case .enter, .down: go(1, context)
    case .up: go(-1, context)
    case .pageDown: go(to: fields.count, context)
    case .pageUp: go(to: firstField, context)
    default: .ignored
    }
  }

  private func isReplacing(_ key: Key) -> Bool {
    guard editor.isFresh, case .character = key else { return false }
    return true
  }

  private var advances: Bool {
    guard let length = focused?.advancesAt else { return false }
    return editor.line.text.filter { !$0.isWhitespace }.count >= length
      && editor.line.cursor == editor.line.text.count
  }

  private mutating func check(
    _ key: Key, _ path: FieldKind<Draft, Context>.Path<Set<String>>, _ options: [Choice],
    _ context: Context
  ) -> FormOutcome {
    switch key {
    case .left: editor.option = max(0, editor.option - 1)
    case .right: editor.option = min(options.count - 1, editor.option + 1)
    case .character(" "): toggle(options[editor.option].id, path)
    case .character(let letter):
      let wanted = letter.lowercased()
      guard let index = options.firstIndex(where: { $0.text.lowercased().hasPrefix(wanted) })
      else { return .ignored }
      editor.option = index
      toggle(options[index].id, path)
    default: return walk(key, context)
    }
    settle(&draft, context)
    return .stay
  }

  private mutating func toggle(_ id: String, _ path: FieldKind<Draft, Context>.Path<Set<String>>) {
    if draft[keyPath: path].remove(id) == nil { draft[keyPath: path].insert(id) }
  }

  private var blockWidth: Int {
    let items = FormLayout(fields, columns: columns).items
    return max(1, (items.first { $0.field == focus }?.width ?? columns) - 2)
  }

  // MARK: - Moving

  private var firstField: Int { fields.firstIndex(where: Self.isReachable) ?? fields.count }

  private static func isReachable(_ field: Field<Draft, Context>) -> Bool {
    if case .fixed = field.kind { return false }
    return true
  }

  private mutating func go(_ step: Int, _ context: Context) -> FormOutcome {
    let from = focus
    leave(context)
    var at = from + step
    while fields.indices.contains(at), !Self.isReachable(fields[at]) { at += step }
    return go(to: at < 0 ? fields.count : at > fields.count ? firstField : at, context)
  }

  private mutating func go(to index: Int, _ context: Context) -> FormOutcome {
    if index != focus { leave(context) }
    focus = index
    editor = FieldEditor(focused, draft)
    return .left
  }

  /// Writes the field in its ordinary form: a date in full, a phone by pairs.
  private mutating func leave(_ context: Context) {
    if let name = focused?.name { visited.insert(name) }
    guard case .text(let path, _, let tidy?, _) = focused?.kind,
      let tidied = tidy(draft[keyPath: path], context)
    else { return }
    draft[keyPath: path] = tidied
    settle(&draft, context)
    fields = layout(draft)
  }

  private mutating func copyPrevious(_ context: Context) -> FormOutcome {
    guard let previous else { return .stay }
    switch focused?.kind {
    case .text(let path, _, _, _): draft[keyPath: path] = previous[keyPath: path]
    case .block(let path, _, _): draft[keyPath: path] = previous[keyPath: path]
    case .choice(let path, _, _): draft[keyPath: path] = previous[keyPath: path]
    case .checks(let path, _): draft[keyPath: path] = previous[keyPath: path]
    case .fixed, nil: return .stay
    }
    settle(&draft, context)
    return go(1, context)
  }

  // MARK: - Lists and boxes

  private mutating func openHelper(_ context: Context) throws -> FormOutcome {
    switch focused?.kind {
    case .text(let path, _, _, let popup?):
      editor.popup = popup(draft[keyPath: path], context)
    case .choice(let path, let free, let options):
      let value = draft[keyPath: path]
      let query = value.isChosen ? "" : value.text
      editor.list = ChoiceList(try options(query, draft, context), typed: free ? query : nil)
      let at = editor.list?.choices.firstIndex { $0.id == value.id }
      editor.list?.selected = at ?? 0
    case .text, .block, .checks, .fixed, nil: return .ignored
    }
    return .stay
  }

  private mutating func pass(_ key: Key, _ context: Context) -> FormOutcome {
    switch editor.popup?.handle(key) {
    case .cancel: editor.popup = nil
    case .pick(let text):
      editor.popup = nil
      guard case .text(let path, _, _, _) = focused?.kind else { return .stay }
      draft[keyPath: path] = text
      settle(&draft, context)
      return go(1, context)
    case .stay, nil: break
    }
    return .stay
  }

  /// The keys of an open list; nil lets the key go on to the field.
  private mutating func answerList(_ key: Key, _ context: Context) throws -> FormOutcome? {
    guard editor.list != nil else { return nil }
    switch key {
    case .up: editor.list?.move(-1)
    case .down: editor.list?.move(1)
    case .pageUp: editor.list?.move(-8)
    case .pageDown: editor.list?.move(8)
    case .escape, .function(12): editor.list = nil
    case .enter, .tab:
      pick(context)
      return go(1, context)
    case .backTab, .function(2), .control("s"):
      pick(context)
      return nil
    default: return nil
    }
    return .stay
  }

  private mutating func pick(_ context: Context) {
    if let picked = editor.list?.picked, case .choice(let path, _, _) = focused?.kind {
      draft[keyPath: path] = picked
      settle(&draft, context)
    }
    editor.list = nil
  }

  private mutating func typed(
    _ path: FieldKind<Draft, Context>.Path<Choice>, _ free: Bool,
    _ options: FieldKind<Draft, Context>.Options, _ context: Context
  ) throws {
    let text = editor.line.text
    draft[keyPath: path] = Choice(text: text)
    settle(&draft, context)
    guard !text.isEmpty else {
      editor.list = nil
      return
    }
    let list = ChoiceList(try options(text, draft, context), typed: free ? text : nil)
    editor.list = list.choices.isEmpty ? nil : list
  }

  /// The length of what may be typed in a choice, in characters.
  static var choiceLimit: Int { 120 }
}
