extension Form {
  /// The length of what may be typed in a choice, in characters.
  static var choiceLimit: Int { 120 }

  /// Opens the box or the list of the field. Without anything to show the key means what it means
  /// elsewhere: `otherwise` moves on.
  mutating func openHelper(_ context: Context, otherwise key: Key? = nil) throws -> FormOutcome {
    switch focused?.kind {
    case .text(let path, _, _, let popup?):
      editor.popup = popup(draft[keyPath: path], context)
    case .choice(let path, let free, let options):
      let value = draft[keyPath: path]
      let query = value.isChosen ? "" : value.text
      editor.list = ChoiceList(
        try options(query, draft, context), typed: free ? query : nil, chosen: value)
      if editor.list == nil {
        editor.list = ChoiceList(try options("", draft, context), typed: nil)
      }
      guard editor.list == nil, let key else { return .stay }
      return walk(key, context)
    case .text, .block, .checks, .fixed, nil: return .ignored
    }
    return .stay
  }

  mutating func answerPopup(_ key: Key, _ context: Context) -> FormOutcome {
    switch editor.popup?.handle(key) {
    case .cancel: editor.popup = nil
    case .pick(let text):
      editor.popup = nil
      guard let focused else { return .stay }
      focused.set(.text(text), in: &draft)
      follow(context)
      return go(1, context)
    case .stay, nil: break
    }
    return .stay
  }

  /// The keys of an open list; nil lets the key go on to the field.
  mutating func answerList(_ key: Key, _ context: Context) -> FormOutcome? {
    guard editor.list != nil else { return nil }
    switch key {
    case .up: editor.list?.move(-1)
    case .down: editor.list?.move(1)
    case .pageUp: editor.list?.move(-ChoiceList.visibleRows)
    case .pageDown: editor.list?.move(ChoiceList.visibleRows)
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
    let picked = editor.list?.picked
    editor.list = nil
    guard let picked, let focused else { return }
    focused.set(.choice(picked), in: &draft)
    follow(context)
  }

  /// Takes what was typed in a choice, and opens the list of what answers it.
  mutating func search(_ context: Context) throws {
    guard let focused, case .choice(let path, let free, let options) = focused.kind else { return }
    let text = editor.line.text
    draft[keyPath: path] = Choice(text: text)
    editor.list = nil
    follow(context)
    guard !text.isEmpty, self.focused?.name == focused.name else { return }
    editor.list = ChoiceList(try options(text, draft, context), typed: free ? text : nil)
  }
}
