/// Where everything of a form stands, in rows from its top: a function of the fields and the width.
struct FormLayout: Sendable {
  /// A placed field: its label, its value and the rows it takes.
  struct Item: Sendable {
    let field: Int
    let row: Int
    let labelColumn: Int
    /// Of the value, brackets included.
    let column: Int
    let width: Int
    let rows: Int
  }

  private(set) var items: [Item] = []
  private(set) var sections: [(title: String, row: Int)] = []
  private(set) var rows = 0
  let labelWidth: Int

  init<Draft, Context>(_ fields: [Field<Draft, Context>], columns: Int) {
    let labels = fields.filter { !$0.joins }.map {
      DisplayWidth.of($0.label) + ($0.isRequired ? 2 : 0)
    }
    labelWidth = min(18, labels.max() ?? 0)
    let start = 2 + labelWidth + 1
    for (index, field) in fields.enumerated() {
      if let title = field.section {
        sections.append((title, rows))
        rows += 1
      }
      if field.joins, let last = items.last, last.rows == 1 {
        let labelColumn = last.column + last.width + Self.echoRoom(fields[last.field])
        let column = labelColumn + DisplayWidth.of(field.label) + 1
        let room = columns - column - 1
        if room >= min(field.width, 12) {
          items.append(
            Item(
              field: index, row: last.row, labelColumn: labelColumn, column: column,
              width: min(field.width, room), rows: 1))
          continue
        }
      }
      let width = min(field.width, columns - start - 1)
      let height = Self.height(field, width: width)
      items.append(
        Item(field: index, row: rows, labelColumn: 2, column: start, width: width, rows: height))
      rows += height
    }
  }

  /// The words of a checklist, cut into lines of `width` cells: places of each option.
  static func flow(_ options: [Choice], width: Int) -> [(row: Int, column: Int)] {
    var places: [(row: Int, column: Int)] = []
    var row = 0
    var column = 0
    for option in options {
      let needed = DisplayWidth.of(option.text) + 4
      if column + needed > width, column > 0 {
        row += 1
        column = 0
      }
      places.append((row, column))
      column += needed + 2
    }
    return places
  }

  /// Cells kept after a field for what it echoes, a weekday or a town.
  private static func echoRoom<Draft, Context>(_ field: Field<Draft, Context>) -> Int {
    field.echoWidth > 0 ? field.echoWidth + 3 : 2
  }

  private static func height<Draft, Context>(_ field: Field<Draft, Context>, width: Int) -> Int {
    switch field.kind {
    case .block(_, let rows, _): rows + 2
    case .checks(_, let options): (flow(options, width: width).last?.row ?? 0) + 1
    case .text, .choice, .fixed: 1
    }
  }
}
