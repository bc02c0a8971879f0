public import BureauDomain

/// The figures of a report for a spreadsheet, one line each.
public enum ReportCsv {
  public static func text(of report: Report) -> String {
    let head =
      [
        "axe", "indicateur", "du", "au", "valeur", "avant_du", "avant_au", "avant", "temps_plein",
      ] + report.shares.map(\.name)
    return CsvWriter.mark + CsvWriter.line(head)
      + report.figures.map { CsvWriter.line(fields($0, report)) }.joined()
  }

  private static func fields(_ figure: ReportFigure, _ report: Report) -> [String] {
    [
      figure.indicator.axis.label, figure.indicator.label, report.span.from.french,
      report.span.to.french, "\(figure.count)", report.before.from.french,
      report.before.to.french, "\(figure.before)",
      report.isShared ? figure.perFullPost(report.quota) ?? "" : "",
    ]
      + (figure.bySchool.isEmpty ? report.shares.map { _ in "" } : figure.bySchool.map(String.init))
  }
}
