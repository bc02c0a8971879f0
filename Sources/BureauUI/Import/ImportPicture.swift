internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// What an import did, or would do: its figures, then every line there is something to say of.
enum ImportPicture {
  static func draw(_ report: ImportReport, from first: Int, on canvas: inout Canvas, in body: Rect)
  {
    let summary = summary(report, columns: body.columns)
    for (offset, line) in summary.enumerated() {
      canvas.put(line, row: body.row + offset, column: 2, style: .text, width: body.columns - 4)
    }
    let row = body.row + summary.count
    let rows = rows(report, columns: body.columns)
    Box.rule(
      on: &canvas, row: row + 1, columns: 1..<body.columns - 1, title: "Lignes à regarder",
      right: rows.isEmpty ? "" : "\(rows.count { $0.subject != nil })")
    guard !rows.isEmpty else {
      canvas.put("Aucune : tout est clair.", row: row + 2, column: 4, style: .stateOk)
      return
    }
    let room = room(for: report, Size(columns: body.columns, rows: body.rows))
    for (offset, shown) in rows.dropFirst(first).prefix(room).enumerated() {
      draw(shown, on: &canvas, row: row + 2 + offset, columns: body.columns)
    }
  }

  /// How many rows under the figures are seen at once.
  static func room(for report: ImportReport, _ size: Size) -> Int {
    max(0, size.rows - summary(report, columns: size.columns).count - 2)
  }

  /// The rows under the figures: each line there is something to say of, its message on as many
  /// rows as it takes.
  static func rows(_ report: ImportReport, columns: Int) -> [Row] {
    let lines = report.lines.filter(\.isWorthSaying).flatMap { line in
      wrapped(
        Subject(place: "\(line.line)", glyph: glyph(line), name: line.name), line.message,
        style(line), columns)
    }
    let absent = (report.learners?.absent ?? []).flatMap { absent in
      wrapped(
        Subject(place: "absent", glyph: "○", name: absent.name),
        "\(absent.schoolClass) (\(absent.year)), pas dans la liste.", .stateInfo, columns)
    }
    return lines + absent
  }

  /// What begins a line of the report.
  struct Subject {
    let place: String
    let glyph: String
    let name: String
  }

  /// One row of the screen: the beginning of a line of the report, or the rest of its message.
  struct Row {
    let subject: Subject?
    let text: String
    let style: Style
  }

  private static func wrapped(
    _ subject: Subject, _ message: String, _ style: Style, _ columns: Int
  ) -> [Row] {
    TextWrap.lines(message, width: columns - messageColumn - 2).enumerated().map {
      Row(subject: $0.offset == 0 ? subject : nil, text: $0.element, style: style)
    }
  }

  private static let messageColumn = 38

  private static func draw(_ row: Row, on canvas: inout Canvas, row at: Int, columns: Int) {
    if let subject = row.subject {
      canvas.put(subject.place, row: at, column: 2, style: .textMuted, width: 7)
      canvas.put(subject.glyph, row: at, column: 10, style: row.style)
      canvas.put(subject.name, row: at, column: 12, width: messageColumn - 14)
    }
    canvas.put(
      row.text, row: at, column: messageColumn, style: row.style, width: columns - messageColumn - 2
    )
  }

  /// The figures; a long sentence, such as the columns nobody reads, is cut after its second row.
  private static func summary(_ report: ImportReport, columns: Int) -> [String] {
    report.summary.flatMap { sentence in
      let rows = TextWrap.lines(sentence, width: columns - 4)
      return rows.prefix(1) + (rows.count > 1 ? [rows.dropFirst().joined(separator: " ")] : [])
    }
  }

  private static func glyph(_ line: ImportLine) -> String {
    switch line.verdict {
    case .accepted: "●"
    case .warned: "▲"
    case .duplicate: "="
    case .refused: "×"
    case .ambiguous: "◊"
    }
  }

  private static func style(_ line: ImportLine) -> Style {
    switch line.verdict {
    case .accepted: .stateInfo
    case .warned: .stateWarning
    case .duplicate: .textMuted
    case .refused, .ambiguous: .stateError
    }
  }
}
