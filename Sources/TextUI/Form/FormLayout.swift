/// Where everything of a form stands, in rows from its top: a function of the fields and the width.
struct FormLayout: Sendable {
  /// A placed field: its label, its value and the rows it takes.
  struct Item: Sendable {
    let field: Int
    var row: Int
    var labelColumn: Int
    /// Of the value, brackets included.
    var column: Int
    let width: Int
    let rows: Int

    var endRow: Int { row + rows }
  }

  private(set) var items: [Item] = []
  private(set) var sections: [(title: String, row: Int)] = []
  /// Without the button, which stands under the last one.
  private(set) var rows = 0
  let labelWidth: Int

  init<Draft, Context>(_ fields: [Field<Draft, Context>], columns: Int) {
    let labels = fields.filter { !$0.joins }.map(Self.labelWidth)
    labelWidth = min(Self.widestLabel, labels.max() ?? 0)
    let start = 2 + labelWidth + 1
    for (index, field) in fields.enumerated() {
      if let title = field.section {
        sections.append((title, rows))
        rows += 1
      }
      if field.section == nil, let last = items.last,
        let item = Self.joined(field, index, to: last, fields[last.field], columns: columns)
      {
        items.append(item)
        continue
      }
      let width = max(3, min(field.width, columns - start - 1))
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

  /// Longer labels of fields that begin a line are cut, in cells.
  private static var widestLabel: Int { 18 }

  /// The place of a field on the line of the one before it; nil without room for it.
  private static func joined<Draft, Context>(
    _ field: Field<Draft, Context>, _ index: Int, to last: Item,
    _ before: Field<Draft, Context>, columns: Int
  ) -> Item? {
    guard field.joins, isLine(field), isLine(before) else { return nil }
    let labelColumn = last.column + last.width + echoRoom(before)
    let column = labelColumn + labelWidth(field) + 1
    let room = columns - column - 1
    guard room >= min(field.width, 12) else { return nil }
    return Item(
      field: index, row: last.row, labelColumn: labelColumn, column: column,
      width: min(field.width, room), rows: 1)
  }

  private static func isLine<Draft, Context>(_ field: Field<Draft, Context>) -> Bool {
    switch field.kind {
    case .text, .choice, .fixed: true
    case .block, .checks: false
    }
  }

  private static func labelWidth<Draft, Context>(_ field: Field<Draft, Context>) -> Int {
    DisplayWidth.of(field.label) + (field.isRequired ? 2 : 0)
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
