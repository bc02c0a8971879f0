internal import BureauDomain
internal import TextUI

/// The chosen learner in a few lines, under the list.
enum LearnerSummary {
  /// The rows it takes, its rule included.
  static let rows = 6

  static func draw(_ file: LearnerFile, on canvas: inout Canvas, in rect: Rect, today: Day) {
    let learner = file.learner
    Box.rule(
      on: &canvas, row: rect.row, columns: 1..<rect.columns - 1, title: learner.name,
      right: file.schoolClass.map { "\($0.label) · \($0.year)" } ?? "sans classe")
    let lines = [
      ("Né(e) le", LearnerLabels.birth(learner, today: today)),
      ("Formation", LearnerLabels.formation(file.formation)),
      ("Commune", learner.homeTown.isEmpty ? "—" : learner.homeTown),
      ("Représentant", LearnerLabels.representative(learner, today: today)),
    ]
    for (offset, line) in lines.prefix(rect.rows - 1).enumerated() {
      let row = rect.row + 1 + offset
      canvas.put(line.0, row: row, column: 2, style: .fieldLabel, width: labelWidth)
      canvas.put(
        line.1, row: row, column: 3 + labelWidth,
        style: line.1.hasPrefix("▲") ? .stateWarning : .text, width: rect.columns - labelWidth - 5)
    }
  }

  private static let labelWidth = 12
}
