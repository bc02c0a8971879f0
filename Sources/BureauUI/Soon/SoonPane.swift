internal import TextUI

/// A pane that has nothing yet: it says what will be found there, and pretends nothing.
struct SoonPane: Pane {
  typealias Context = BureauUI.Context

  /// Which pane.
  enum Subject: Hashable, Sendable {
    case placements, missions, guidance

    var title: String {
      switch self {
      case .placements: "Stages"
      case .missions: "Missions"
      case .guidance: "FAQ"
      }
    }

    var lines: [String] {
      switch self {
      case .placements:
        ["À venir : élèves sans lieu,", "conventions, périodes, bilans."]
      case .missions:
        ["À venir : ordres, tournées, frais,", "feuille de route, lettre."]
      case .guidance:
        ["À venir : les 23 questions de la", "FAQ nationale, en fiches."]
      }
    }
  }

  private let subject: Subject

  init(_ subject: Subject) { self.subject = subject }

  var heading: Heading { Heading(subject.title) }

  static let bindings: [Binding<Self>] = [
    Binding(
      [.function(3), .escape, .character("q"), .function(12), .enter],
      "Retour à l'écran précédent",
      short: "Retour", rank: KeyBar.leaveRank
    ) { _, _ in .pop }
  ].named("volet-à-venir")

  func draw(on canvas: inout Canvas, in body: Rect) {
    for (offset, line) in subject.lines.enumerated() {
      canvas.put(line, row: body.row + 2 + offset, column: 4, style: .textMuted)
    }
    canvas.put(
      "Ce volet n'est pas encore là ; rien de ce que vous saisissez ailleurs n'en dépend.",
      row: body.row + 5, column: 4, style: .text, width: body.columns - 6)
  }
}
