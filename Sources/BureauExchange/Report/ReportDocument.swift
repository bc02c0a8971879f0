public import BureauDomain

/// The report as a document: one sheet for the head, then the detail by axis of the circular.
public enum ReportDocument {
  public static func of(_ report: Report, today: Day) -> Document {
    Document(
      name: "rapport-\(report.span.from.iso)-\(report.span.to.iso)",
      blocks: firstSheet(report, today) + [.newSheet] + detail(report))
  }

  private static func firstSheet(_ report: Report, _ today: Day) -> [DocumentBlock] {
    let highlights = report.highlights.split(separator: "\n", omittingEmptySubsequences: true)
    let next = report.outlook.lines
    return [
      .paragraph("\(report.establishment) · bureau des entreprises"),
      .title("Rapport d'activité"), .field("Période", report.span.french),
      .field("Comparée", report.before.french), .heading("En chiffres"),
      .table(
        [["", "Ce rapport", "Avant", "Écart"]]
          + report.firstFigures.map {
            [capital($0.indicator.label), "\($0.count)", "\($0.before)", $0.difference]
          }), .heading("Faits marquants"),
    ]
      + (highlights.isEmpty
        ? [.blankLines(4)] : highlights.map { .item(String($0).trimmingSpaces) })
      + [.heading("Le mois qui vient, \(report.outlook.span.french)")]
      + (next.isEmpty ? [.paragraph("Rien n'est encore noté.")] : next.map(DocumentBlock.item))
      + [.small("Établi le \(today.longFrench). Aucun élève n'y est nommé.")]
  }

  private static func detail(_ report: Report) -> [DocumentBlock] {
    CircularAxis.allCases.flatMap { axis -> [DocumentBlock] in
      let figures = report.figures(of: axis)
      let bars = figures.map {
        DocumentBar(capital($0.indicator.label), value: $0.count, before: $0.before)
      }
      return [.heading("Axe : \(axis.label)"), .bars(bars)]
        + (report.isShared ? [.table(shared(figures, report))] : [])
    } + [
      .small(
        "Les trois axes sont ceux de la circulaire du 24 mai 2023 (MENE2311700C). "
          + CircularAxis.allCases.flatMap { report.figures(of: $0) }.map {
            "\(capital($0.indicator.label)) : \($0.indicator.meaning)"
          }.joined(separator: " "))
    ] + (report.isShared ? [.small(sharing(report))] : [])
  }

  /// For a full post, then for each school.
  private static func shared(_ figures: [ReportFigure], _ report: Report) -> [[String]] {
    [["", "Temps plein"] + letters(report).map { "Lycée \($0)" }]
      + figures.map { figure in
        [capital(figure.indicator.label), figure.perFullPost(report.quota) ?? "—"]
          + (figure.bySchool.isEmpty
            ? report.shares.map { _ in "commun" } : figure.bySchool.map(String.init))
      }
  }

  /// The schools of a shared post, in short.
  private static func letters(_ report: Report) -> [String] {
    zip(["A", "B", "C"], report.shares).map { letter, _ in letter }
  }

  private static func sharing(_ report: Report) -> String {
    let parts = zip(letters(report), report.shares).map { letter, share in
      "\(letter), \(share.name), \(share.percent) %"
    }
    return "Poste partagé : \(ListJoin.and(parts)). Un échange compte pour le lycée qu'il "
      + "servait ; un stage, pour celui de sa classe."
  }

  private static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
