internal import BureauDomain
internal import TextUI

/// One line of a record.
struct RecordLine: Hashable, Sendable {
  /// What Enter opens.
  enum Target: Hashable, Sendable {
    case identity, relation, next
    case site(Site.ID)
    case contact(Contact.ID)
    case offer(Offer.ID)
    case activity(Activity.ID)
    case guide(SentGuide.ID)
    case placement(Placement.ID)
    case violation(Violation)

    /// The fields of the record that the line shows.
    var fields: Set<FieldName> {
      switch self {
      case .identity: [.company, .name]
      case .relation: [.relation, .company]
      case .next: [.nextAction]
      case .site: [.siret]
      case .contact: [.contact]
      case .offer, .activity, .guide, .placement, .violation: []
      }
    }
  }

  /// How it is drawn.
  enum Content: Hashable, Sendable {
    case section(String)
    /// A name and its value.
    case fact(String, String)
    /// Columns of these widths; the last takes the rest.
    case columns([Cell])
    case warning(String)
    case note(String)
  }

  /// A text and the cells it takes; more on a wide screen if it grows.
  struct Cell: Hashable, Sendable {
    let text: String
    let width: Int
    var grows = false
  }

  let content: Content
  var target: Target?
  var hint = ""

  var violation: Violation? {
    if case .violation(let violation) = target { return violation }
    return nil
  }

  func draw(on canvas: inout Canvas, row: Int, columns: Int) {
    switch content {
    case .section(let title):
      Box.rule(on: &canvas, row: row, columns: 1..<columns - 1, title: title)
    case .fact(let label, let value):
      canvas.put(label, row: row, column: 3, style: .fieldLabel, width: Self.labelWidth)
      canvas.put(value, row: row, column: 3 + Self.labelWidth, width: columns - Self.labelWidth - 5)
    case .columns(let cells):
      var at = 3
      let needed = cells.reduce(3) { $0 + $1.width + 2 }
      for (index, cell) in cells.enumerated() {
        let width = cell.width + (cell.grows ? max(0, columns - needed) : 0)
        let room = index == cells.count - 1 ? columns - at - 2 : min(width, columns - at - 2)
        canvas.put(cell.text, row: row, column: at, width: max(0, room))
        at += width + 2
      }
    case .warning(let text):
      canvas.put(text, row: row, column: 3, style: .stateWarning, width: columns - 5)
    case .note(let text):
      canvas.put(text, row: row, column: 3, style: .textMuted, width: columns - 5)
    }
  }

  private static let labelWidth = 13
}

extension RecordLine {
  /// The whole sentence of a broken check, on as many lines as it needs; Enter opens its card.
  static func of(_ violation: Violation) -> [RecordLine] {
    TextWrap.lines(violation.cited, width: warningWidth).enumerated().map { index, line in
      RecordLine(
        content: .warning(index == 0 ? "▲ \(line)" : "  \(line)"),
        target: index == 0 ? .violation(violation) : nil,
        hint: "Entrée ou F1 ouvre la fiche qui le dit.")
    }
  }

  /// The width of a warning there, its glyph left out.
  private static let warningWidth = 72
}
