extension Form {
  /// The fields that hold a text where one of their list is wanted.
  public var unchosen: [Field<Draft, Context>] { fields.filter(isUnchosen) }

  /// The fields that must hold something and hold nothing.
  public var unfilled: [Field<Draft, Context>] {
    fields.filter { $0.isRequired && $0.isBlank(in: draft) }
  }

  /// What to say while the field has the focus; nil on the button.
  public var hint: String? {
    guard let focused, isUnchosen(focused), editor.list == nil else { return focused?.hint }
    return "Ce texte n'est pas choisi : F4 montre la liste, Ctrl-U efface."
  }

  private func isUnchosen(_ field: Field<Draft, Context>) -> Bool {
    guard case .choice(let path, free: false, _) = field.kind else { return false }
    let value = draft[keyPath: path]
    return !value.isChosen && !value.text.allSatisfy(\.isWhitespace)
  }
}

extension Form {
  /// Whether a list or a box of the field is open: it has the keys.
  public var isHelping: Bool { editor.list != nil || editor.popup != nil }
}
