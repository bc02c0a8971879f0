extension Form {
  public mutating func handle(_ key: Key, _ context: Context) throws -> FormOutcome {
    defer { refresh(context) }
    if editor.popup != nil { return answerPopup(key, context) }
    if let outcome = answerList(key, context) { return outcome }
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
    editor.popup = nil
    switch focused?.kind {
    case .text(let path, let limit, _, let popup):
      if popup != nil, editor.isFresh { editor.line = TextLine() }
      editor.line.insert(text, limit: limit)
      draft[keyPath: path] = editor.line.text
      follow(context)
    case .block(let path, _, let limit):
      editor.block.insert(text, limit: limit)
      draft[keyPath: path] = editor.block.text
      follow(context)
    case .choice:
      if editor.isFresh { editor.line = TextLine() }
      editor.line.insert(text, limit: Self.choiceLimit)
      try search(context)
    case .checks, .fixed, nil: return .ignored
    }
    editor.isFresh = false
    return .stay
  }

  private mutating func edit(_ key: Key, _ context: Context) throws -> FormOutcome {
    switch focused?.kind {
    case .text(let path, let limit, _, let popup):
      if popup != nil, isReplacing(key) { editor.line = TextLine() }
      guard editor.line.edit(key, limit: limit) else { return walk(key, context) }
      let isLonger = editor.line.text.count > draft[keyPath: path].count
      draft[keyPath: path] = editor.line.text
      follow(context)
      if isLonger, isFull { return go(1, context) }
    case .block(let path, _, let limit):
      guard editor.block.edit(key, width: blockWidth, limit: limit) else {
        return walk(key, context)
      }
      draft[keyPath: path] = editor.block.text
      follow(context)
    case .choice(let path, _, _):
      if key == .down { return try openHelper(context, otherwise: key) }
      let isReplacing = isReplacing(key)
      if isReplacing { editor.line = TextLine() }
      guard editor.line.edit(key, limit: Self.choiceLimit) else { return walk(key, context) }
      if isReplacing || editor.line.text != draft[keyPath: path].text { try search(context) }
    case .checks(_, let options): return check(key, options, context)
    case .fixed: return walk(key, context)
    case nil:
      guard key == .enter else { return walk(key, context) }
      wasSubmitted = true
      return .submit
    }
    editor.isFresh = false
    return .stay
  }

  private func isReplacing(_ key: Key) -> Bool {
    guard editor.isFresh, case .character = key else { return false }
    return true
  }

  /// Whether the text has all the characters the field is made for, spaces aside.
  private var isFull: Bool {
    guard let length = focused?.advancesAt else { return false }
    return editor.line.text.filter { !$0.isWhitespace }.count >= length
      && editor.line.cursor == editor.line.text.count
  }

  private var blockWidth: Int {
    let items = FormLayout(fields, columns: columns).items
    return max(1, (items.first { $0.field == focus }?.width ?? columns) - 2)
  }

  private mutating func check(_ key: Key, _ options: [Choice], _ context: Context) -> FormOutcome {
    let last = options.count - 1
    switch key {
    case .left: editor.option = max(0, min(last, editor.option - 1))
    case .right: editor.option = max(0, min(last, editor.option + 1))
    case .character(" "): toggle(options, context)
    case .character(let letter):
      let order = Array(options.indices.dropFirst(editor.option + 1)) + Array(options.indices)
      let wanted = letter.lowercased()
      let index =
        editor.isFresh
        ? options.firstIndex { $0.text.lowercased().hasPrefix(wanted) }
        : order.first { options[$0].text.lowercased().hasPrefix(wanted) }
      guard let index else { return .ignored }
      editor.option = index
      toggle(options, context)
    default: return walk(key, context)
    }
    editor.isFresh = false
    return .stay
  }

  private mutating func toggle(_ options: [Choice], _ context: Context) {
    guard options.indices.contains(editor.option), case .checks(let path, _) = focused?.kind
    else { return }
    let id = options[editor.option].id
    if draft[keyPath: path].remove(id) == nil { draft[keyPath: path].insert(id) }
    follow(context)
  }

  /// Writes what the last record of the same kind says in this field.
  private mutating func copyPrevious(_ context: Context) -> FormOutcome {
    guard let focused, let previous,
      let source = layout(previous).first(where: { $0.name == focused.name })
    else { return .stay }
    focused.set(source.value(in: previous), in: &draft)
    follow(context)
    return go(1, context)
  }
}
