internal import BureauDomain
internal import TextUI

/// The lines of the report on the screen: each axis with its figures, then words and what comes.
enum ReportLines {
  typealias Line = RecordLine<ReportTarget>

  static func of(_ report: Report) -> [Line] {
    CircularAxis.allCases.flatMap { axis($0, report) } + highlights(report) + outlook(report)
  }

  private static func axis(_ axis: CircularAxis, _ report: Report) -> [Line] {
    let figures = report.figures(of: axis)
    let largest = figures.map(\.count).reduce(1, max)
    return [Line(content: .section("Axe : \(axis.label)"))]
      + figures.map { figure in
        let cells = report.isShared ? barCells / 2 : barCells
        let bar = String(repeating: "█", count: figure.count * cells / largest)
        let first: [Line.Cell] = [
          .init(text: figure.indicator.label, width: 31),
          .init(text: right(figure.count, 5), width: 5), .init(text: bar, width: cells),
          .init(text: "avant \(figure.before)", width: 9),
        ]
        let last = report.isShared ? shared(figure, report) : figure.difference
        return Line(
          content: .columns(first + [.init(text: last, width: 16)]),
          target: .figure(figure.indicator), hint: figure.indicator.meaning)
      }
  }

  /// « ETP 45,0  36+4 »: for a full post, then for each school.
  private static func shared(_ figure: ReportFigure, _ report: Report) -> String {
    let full = figure.perFullPost(report.quota).map { "ETP \($0)" }
    let schools = figure.bySchool.map(String.init).joined(separator: "+")
    return [full, schools.isEmpty ? nil : schools].compactMap { $0 }.joined(separator: "  ")
  }

  private static func highlights(_ report: Report) -> [Line] {
    let lines = report.highlights.split(separator: "\n").flatMap {
      TextWrap.lines(String($0), width: textWidth)
    }
    let hint = "Entrée ou e : dire ce qui compte, en quelques lignes ; n'y nommez aucun élève."
    guard let first = lines.first else {
      return [
        Line(content: .section("Faits marquants")),
        Line(
          content: .columns([.init(text: "Rien encore : e les tape.", width: textWidth)]),
          target: .highlights, hint: hint),
      ]
    }
    return [
      Line(content: .section("Faits marquants")),
      Line(
        content: .columns([.init(text: first, width: textWidth)]), target: .highlights, hint: hint),
    ] + lines.dropFirst().map { Line(content: .columns([.init(text: $0, width: textWidth)])) }
  }

  private static func outlook(_ report: Report) -> [Line] {
    let lines = report.outlook.lines
    return [Line(content: .section("Le mois qui vient, \(report.outlook.span.shortFrench)"))]
      + (lines.isEmpty ? ["Rien n'est encore noté."] : lines).map { Line(content: .note($0)) }
  }

  private static func right(_ number: Int, _ width: Int) -> String {
    let text = "\(number)"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static let barCells = 10
  /// The width of words on the narrowest usual screen.
  private static let textWidth = 72
}
