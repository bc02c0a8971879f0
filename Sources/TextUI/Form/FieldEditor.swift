/// The state of the field that has the focus: the text under the cursor, an open list or box.
struct FieldEditor<Draft: Sendable, Context: Sendable>: Sendable {
  var line = TextLine()
  var block = TextBlock()
  /// The option the cursor is on in a checklist.
  var option = 0
  /// The open list of a choice.
  var list: ChoiceList?
  /// The open box of a field, a calendar.
  var popup: (any FieldPopup)?
  /// Nothing typed since the field was entered: the first letter of a short field replaces it.
  var isFresh = true

  init() {}

  init(_ field: Field<Draft, Context>?, _ draft: Draft) {
    switch field?.kind {
    case .text(let path, _, _, _): line = TextLine(draft[keyPath: path])
    case .block(let path, _, _): block = TextBlock(draft[keyPath: path])
    case .choice(let path, _, _): line = TextLine(draft[keyPath: path].text)
    case .checks, .fixed, nil: break
    }
  }

  /// Takes over what the draft says where something else than the keys changed it.
  mutating func follow(_ field: Field<Draft, Context>?, _ draft: Draft) {
    let now = FieldEditor(field, draft)
    if line.text != now.line.text { line = now.line }
    if block.text != now.block.text { block = now.block }
  }
}
