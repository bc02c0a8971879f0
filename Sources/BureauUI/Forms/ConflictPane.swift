internal import BureauDomain
internal import TextUI

/// Two people changed the same fields of a record: what each typed, side by side, to choose from.
///
/// It answers the form below with the names of the fields to take from the other side.
struct ConflictPane: Pane {
  typealias Context = BureauUI.Context

  /// What its answer begins with.
  static let answer = "conflit:"

  private let title: String
  private let author: String
  private let moment: String
  private let clashes: [FieldClash]
  private var selected = 0
  /// The places of the fields taken from the other side.
  private var theirs: Set<Int> = []

  init(title: String, _ stamp: Stamp, _ clashes: [FieldClash], _ context: Context) {
    self.title = title
    self.clashes = clashes
    author = stamp.author
    let time = context.clock.time(of: stamp.at)
    moment = "\(time.hour) h \(time.minute < 10 ? "0" : "")\(time.minute)"
  }

  var heading: Heading {
    Heading(
      "\(title) > Deux saisies", right: Plural.count(clashes.count, "champ") + " à choisir")
  }

  var status: Status { Status("Gauche : votre saisie. Droite : celle de \(author). Puis F2.") }

  var about: [String] {
    [
      "Vous et \(author) avez changé les mêmes champs ; rien n'est perdu ni écrasé.",
      "Gauche garde votre saisie, Droite prend l'autre, champ par champ. F2 revient au formulaire "
        + "avec ces choix ; rien n'est enregistré avant que vous l'ayez relu.",
    ]
  }

  static let bindings: [Binding<Self>] = [
    Binding([.left], "Garder ma saisie", short: "La mienne", rank: 11) { pane, _ in
      pane.theirs.remove(pane.selected)
      return .stay
    },
    Binding([.right], "Prendre l'autre saisie", short: "L'autre", rank: 12) { pane, _ in
      pane.theirs.insert(pane.selected)
      return .stay
    },
    Binding([.character(" ")], "Changer de côté", short: "Changer", rank: 13) { pane, _ in
      pane.theirs.formSymmetricDifference([pane.selected])
      return .stay
    },
    Binding([.down, .tab, .character("j")], "Champ suivant", rank: Binding<Self>.movement) {
      pane, _ in pane.move(1)
    },
    Binding([.up, .backTab, .character("k")], "Champ précédent", rank: Binding<Self>.movement) {
      pane, _ in pane.move(-1)
    },
    Binding(
      [.function(2), .enter, .control("s")], "Revenir au formulaire avec ces choix",
      short: "Réunir", rank: 10
    ) { pane, _ in .choose(pane.choice) },
    Binding(
      [.function(3), .escape, .function(12), .character("q"), .control("c")],
      "Revenir en gardant toute ma saisie", short: "Retour", rank: KeyBar.leaveRank
    ) { _, _ in .choose(Self.answer) },
  ].named("conflit")

  func draw(on canvas: inout Canvas, in body: Rect) {
    let columns = Columns(width: body.columns)
    let words =
      "\(author) a enregistré cette fiche à \(moment), pendant votre saisie. Les autres champs sont "
      + "déjà réunis ; pour ceux-ci, choisissez."
    for (offset, line) in TextWrap.lines(words, width: body.columns - 4).prefix(2).enumerated() {
      canvas.put(line, row: body.row + 1 + offset, column: 2)
    }
    drawTitles(on: &canvas, row: body.row + 4, columns)
    Box.rule(on: &canvas, row: body.row + 5, columns: body.column..<body.endColumn)
    let room = max(1, body.rows - 6 - Self.detailRows(in: body))
    let first = max(0, min(selected - room + 1, clashes.count - room))
    for (offset, clash) in clashes.enumerated().dropFirst(first).prefix(room) {
      draw(clash, offset, on: &canvas, row: body.row + 6 + offset - first, columns)
    }
    drawDetail(on: &canvas, in: body)
  }

  private mutating func move(_ step: Int) -> Outcome<Context> {
    selected = max(0, min(clashes.count - 1, selected + step))
    return .stay
  }

  private var choice: String {
    Self.answer + theirs.sorted().map { clashes[$0].name }.joined(separator: " ")
  }
}

extension ConflictPane {
  /// The lines kept below the table for the whole texts; none in a low window.
  private static func detailRows(in body: Rect) -> Int { body.rows >= 17 ? 8 : 0 }

  /// Where the columns of the table begin, and how wide they are.
  private struct Columns {
    let label = 4
    let labelWidth = 16
    let width: Int

    init(width: Int) { self.width = (width - 4 - 16 - 2) / 3 }

    func start(_ index: Int) -> Int { label + labelWidth + index * width }
  }

  private func drawTitles(on canvas: inout Canvas, row: Int, _ columns: Columns) {
    canvas.put("Champ", row: row, column: columns.label, style: .listHeader)
    for (index, text) in ["Votre saisie", "\(author), \(moment)", "Au départ"].enumerated() {
      canvas.put(
        text, row: row, column: columns.start(index) + (index < 2 ? 2 : 0), style: .listHeader,
        width: columns.width - 3)
    }
  }

  private func draw(
    _ clash: FieldClash, _ index: Int, on canvas: inout Canvas, row: Int, _ columns: Columns
  ) {
    let takesTheirs = theirs.contains(index)
    if index == selected { canvas.put("►", row: row, column: 1, style: .textStrong) }
    canvas.put(
      clash.label, row: row, column: columns.label, style: .fieldLabel,
      width: columns.labelWidth - 1)
    let sides = [(clash.mine, !takesTheirs), (clash.theirs, takesTheirs)]
    for (column, (text, isTaken)) in sides.enumerated() {
      canvas.put(
        (isTaken ? "● " : "○ ") + Self.line(text), row: row, column: columns.start(column),
        style: isTaken ? .textStrong : .textMuted, width: columns.width - 1)
    }
    canvas.put(
      Self.line(clash.before), row: row, column: columns.start(2), style: .textMuted,
      width: columns.width - 1)
    if index == selected { canvas.cursor = (row, columns.start(takesTheirs ? 1 : 0)) }
  }

  /// The whole of the three texts of the field under the bar.
  private func drawDetail(on canvas: inout Canvas, in body: Rect) {
    let rows = Self.detailRows(in: body)
    guard rows > 0 else { return }
    let clash = clashes[selected]
    let top = body.endRow - rows
    Box.rule(
      on: &canvas, row: top, columns: body.column..<body.endColumn, title: clash.label)
    let texts = [("Votre saisie", clash.mine), (author, clash.theirs), ("Au départ", clash.before)]
    for (index, (title, text)) in texts.enumerated() {
      let row = top + 1 + index * 2
      canvas.put(title, row: row, column: 2, style: .fieldLabel, width: 16)
      let lines = TextWrap.lines(Self.line(text), width: body.columns - 22)
      for (offset, line) in lines.prefix(2).enumerated() {
        canvas.put(line, row: row + offset, column: 20)
      }
    }
  }

  /// A text on one line; an empty one is said.
  private static func line(_ text: String) -> String {
    text.isEmpty ? "(vide)" : text.replacing("\n", with: " ")
  }
}
