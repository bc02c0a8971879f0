internal import TextUI

extension RecordLine {
  /// The line on as many rows as its text needs at a width: nothing of a record is cut.
  func wrapped(columns: Int) -> [RecordLine] {
    switch content {
    case .section: return [self]
    case .fact(let label, let value):
      return rows(TextWrap.lines(value, width: columns - Self.labelWidth - 5)) { index, text in
        .fact(index == 0 ? label : "", text)
      }
    case .note(let text):
      return rows(TextWrap.lines(text, width: columns - 5)) { _, text in .note(text) }
    case .warning(let text):
      return rows(TextWrap.lines(text, width: columns - 7)) { index, text in
        .warning(index == 0 ? text : "  \(text)")
      }
    case .columns(let cells):
      guard let last = cells.last else { return [self] }
      let before = cells.dropLast()
      let at = before.reduce(3) { $0 + $1.width + 2 }
      guard before.allSatisfy({ !$0.grows }), at < columns - 20 else { return [self] }
      return rows(TextWrap.lines(last.text, width: columns - at - 2)) { index, text in
        let own = before.map { Cell(text: index == 0 ? $0.text : "", width: $0.width) }
        return .columns(own + [Cell(text: text, width: last.width, grows: last.grows)])
      }
    }
  }

  /// The first row keeps what the line opens.
  private func rows(_ texts: [String], _ content: (Int, String) -> Content) -> [RecordLine] {
    guard texts.count > 1 else { return [self] }
    return texts.enumerated().map { index, text in
      RecordLine(
        content: content(index, text), target: index == 0 ? target : nil, hint: hint,
        violation: index == 0 ? violation : nil)
    }
  }
}
