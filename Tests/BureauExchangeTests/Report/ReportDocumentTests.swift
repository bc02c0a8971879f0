import BureauDomain
import BureauExchange
import BureauStore
import TestSupport
import Testing

/// The report as it leaves the school.
struct ReportDocumentTests {
  private let school: SampleSchool
  private let report: Report
  private let span = DaySpan(
    from: SchoolYear.containing(SampleSchool.today).first, to: SampleSchool.today)

  init() throws {
    school = try SampleSchool()
    _ = try SampleLearners(in: school)
    _ = try SamplePlacements(in: school)
    try school.store.save(
      ReportNote(
        id: school.store.newIdentifier(), span: span, text: "Forum <réussi>\nUn accord avec l'UIMM"),
      by: school.session, key: school.key())
    report = try school.store.report(of: span)
  }

  private var document: Document { ReportDocument.of(report, today: SampleSchool.today) }

  @Test func `the first sheet has figures, facts and the month to come, within one page`() throws {
    let lines = document.textLines
    let sheet = try #require(lines.firstIndex { $0.hasPrefix("═") })
    #expect(sheet <= 58)
    let first = lines[..<sheet].joined(separator: "\n")
    for text in [
      "Entreprises rencontrées", "• Forum <réussi>", "• Un accord avec l'UIMM", "PFMP 2",
    ] {
      #expect(first.contains(text), "\(text)")
    }
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `every figure stands in the page, the text and the table, the same`() throws {
    let csv = ReportCsv.text(of: report)
    let html = document.html
    let text = document.textLines.joined(separator: "\n")
    for figure in report.figures {
      #expect(csv.contains(";\(figure.indicator.label);01/09/2026;24/11/2026;\(figure.count);"))
      let label = figure.indicator.label.prefix(1).uppercased() + figure.indicator.label.dropFirst()
      #expect(text.contains(label))
      #expect(html.contains(label.replacing("'", with: "&#39;")))
    }
  }

  @Test func `the page fetches nothing, runs nothing, and is read without colour`() {
    let html = document.html
    #expect(html.contains("<svg") && html.contains("stroke-dasharray"))
    for forbidden in ["<script", "<img", "<link", "src=", "href=", "url("] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
    #expect(html.contains("Forum &lt;réussi&gt;"))
  }

  @Test func `no learner is named in it`() throws {
    let all = document.html + ReportCsv.text(of: report)
    let learners = try school.store.learners(
      LearnerQuery(filter: .present(SampleSchool.today)), limit: 100, by: school.session
    ).lines
    #expect(learners.count > 10)
    let words = Set(Fold.words(all))
    for learner in learners {
      let file = try #require(try school.store.learnerFile(learner.id, by: school.session))
      #expect(!words.contains(Fold.key(file.learner.familyName)), "\(file.learner.familyName)")
    }
  }

  @Test func `a report without facts leaves lines to write on`() {
    let bare = Report(
      span: span, before: span.before, establishment: "Lycée", figures: [],
      outlook: ReportOutlook(span: span.monthAfter))
    let lines = ReportDocument.of(bare, today: SampleSchool.today).textLines
    #expect(lines.contains { $0.hasPrefix("____") })
    #expect(lines.contains("Rien n'est encore noté."))
  }
}
