internal import BureauDomain
internal import TextUI

/// The drawing of the FAQ: the question, the list of cards, a rule with the name of the card, the
/// card.
struct GuidancePicture {
  let pane: GuidancePane
  let listRows: Int

  func draw(on canvas: inout Canvas, in body: Rect) {
    let question = isAsking ? 1 : 0
    if isAsking { drawQuestion(on: &canvas, in: body) }
    drawList(
      on: &canvas,
      in: Rect(
        row: body.row + question, column: 0, columns: body.columns, rows: listRows - question))
    let row = body.row + listRows
    guard let reading = pane.view.reading else { return drawNothing(on: &canvas, row: row, body) }
    Box.rule(
      on: &canvas, row: row, columns: 1..<body.columns - 1,
      title: "\(reading.card.id.label) · \(reading.card.theme.label)",
      right: reading.checkedOn.map { "sources lues le \($0.french)" } ?? "")
    let cursor = canvas.cursor
    pane.view.draw(on: &canvas, row: row + 2)
    canvas.cursor = cursor
  }

  private var isAsking: Bool { pane.filter.isTyping || !pane.filter.words.isEmpty }

  private func drawQuestion(on canvas: inout Canvas, in body: Rect) {
    let column = canvas.put("Question : ", row: body.row, column: 2, style: .fieldLabel)
    pane.filter.line.draw(
      on: &canvas, row: body.row, column: column, width: body.columns - column - 2,
      style: pane.filter.isTyping ? .fieldFocus : .field, isFocused: pane.filter.isTyping)
  }

  private func drawList(on canvas: inout Canvas, in rect: Rect) {
    let typing = pane.filter.isTyping ? canvas.cursor : nil
    let first = max(0, min(pane.cursor - rect.rows / 2, pane.rows.count - rect.rows))
    for (offset, line) in pane.rows.dropFirst(first).prefix(rect.rows).enumerated() {
      let row = rect.row + offset
      switch line {
      case .theme(let theme):
        canvas.put(theme.label, row: row, column: 2, style: .listHeader, width: rect.columns - 4)
      case .card(let card): draw(card, on: &canvas, row: row, columns: rect.columns)
      }
      guard first + offset == pane.cursor else { continue }
      canvas.put("►", row: row, column: 1, style: .listSelected)
      canvas.restyle(
        Rect(row: row, column: 0, columns: rect.columns, rows: 1), style: .listSelected)
      canvas.cursor = typing ?? (row, 1)
    }
  }

  private func draw(_ card: GuidanceCard, on canvas: inout Canvas, row: Int, columns: Int) {
    canvas.put(card.id.label, row: row, column: 4, style: .textMuted, width: 7)
    let mark = mark(card)
    let room = columns - 14 - (mark.isEmpty ? 0 : DisplayWidth.of(mark) + 2)
    canvas.put(card.question, row: row, column: 12, width: room)
    canvas.put(
      mark, row: row, column: columns - 2 - DisplayWidth.of(mark), style: .stateWarning)
  }

  /// « daté », « à vérifier ».
  private func mark(_ card: GuidanceCard) -> String {
    [card.dated == nil ? nil : "daté", card.confidence == .toVerify ? "à vérifier" : nil]
      .compactMap { $0 }.joined(separator: ", ")
  }

  private func drawNothing(on canvas: inout Canvas, row: Int, _ body: Rect) {
    Box.rule(on: &canvas, row: row, columns: 1..<body.columns - 1)
    let lines = [
      "Aucune fiche ne répond à cette question.",
      "Essayez avec un ou deux mots simples : convention, frais, tuteur, rectorat …",
      "Échap efface la question et ramène toutes les fiches.",
    ]
    for (offset, line) in lines.enumerated() {
      canvas.put(
        line, row: row + 2 + offset, column: 4, style: offset == 0 ? .text : .textMuted,
        width: body.columns - 6)
    }
  }
}
