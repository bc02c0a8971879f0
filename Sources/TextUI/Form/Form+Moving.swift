extension Form {
  /// Puts the focus on a field, or on the button.
  mutating func enter(_ index: Int) {
    focus = index
    editor = FieldEditor(focused, draft)
  }

  /// The field where the focus may stand from `index` on, else the button.
  func reachable(from index: Int) -> Int {
    fields.indices.dropFirst(index).first { fields[$0].isReachable } ?? fields.count
  }

  /// Takes other fields, with the focus on the one of the same name, or on the button.
  mutating func adopt(_ next: [Field<Draft, Context>]) {
    let name = focused?.name
    fields = next
    guard let name else {
      focus = fields.count
      return
    }
    if focused?.name != name { focus = fields.firstIndex { $0.name == name } ?? focus }
    guard focused?.name == name else { return enter(reachable(from: focus)) }
    editor.follow(focused, draft)
  }

  /// Follows what was typed. A row may come, but none may go as long as the cursor is in its fields:
  /// that waits until the field is left.
  mutating func follow(_ context: Context) {
    adopt(layout(draft))
    var settled = draft
    settle(&settled, context)
    let next = layout(settled)
    guard next.count >= fields.count, let focused,
      let same = next.first(where: { $0.name == focused.name }),
      same.value(in: settled) == focused.value(in: draft)
    else { return }
    draft = settled
    adopt(next)
  }

  /// Moves to the next or the previous field, around the button.
  mutating func go(_ step: Int, _ context: Context) -> FormOutcome {
    let isGone = leave(context)
    var index = isGone ? (step > 0 ? focus : focus - 1) : focus + step
    while fields.indices.contains(index), !fields[index].isReachable { index += step }
    enter(index < 0 ? fields.count : index > fields.count ? reachable(from: 0) : index)
    return .left
  }

  /// Arrows and Enter between fields.
  mutating func walk(_ key: Key, _ context: Context) -> FormOutcome {
    switch key {
    case .enter, .down: return go(1, context)
    case .up: return go(-1, context)
    case .pageDown:
      leave(context)
      enter(fields.count)
    case .pageUp:
      leave(context)
      enter(reachable(from: 0))
    default: return .ignored
    }
    return .left
  }

  /// Writes the field in its ordinary form, a date in full, a phone by pairs, and lets empty rows go.
  /// If the row of the field itself went, answers true, with the focus on what took its place.
  @discardableResult
  mutating func leave(_ context: Context) -> Bool {
    if let name = focused?.name { visited.insert(name) }
    if case .text(let path, _, let tidy?, _) = focused?.kind,
      let tidied = tidy(draft[keyPath: path], context)
    {
      draft[keyPath: path] = tidied
      adopt(layout(draft))
    }
    let values = fields.map { $0.isReachable ? $0.value(in: draft) : nil }
    settle(&draft, context)
    let next = layout(draft)
    let gap = zip(values, next).enumerated().first { _, pair in
      pair.0 != (pair.1.isReachable ? pair.1.value(in: draft) : nil)
    }?.offset
    guard next.count < values.count, let gap, gap <= focus, focus < values.count else {
      adopt(next)
      return false
    }
    fields = next
    enter(reachable(from: gap))
    return true
  }
}
