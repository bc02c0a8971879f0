internal import BureauDomain
internal import BureauStore

/// What a company's record says of its learners and of how it takes them.
enum HostLines {
  typealias Line = CompanyRecordLines.Line

  static func of(_ company: Company.ID, _ context: Context) throws -> [Line] {
    guard context.may(.readLearners) else { return [] }
    let hosted = try context.store.placements(
      at: company, limit: limit + 1, by: context.session)
    let appraisals = try context.store.appraisals(of: company)
    return section("Accueille", hosted) { placement($0, context) }
      + section("Bilans du lieu", appraisals, appraisal)
  }

  private static let limit = 6

  /// The latest ones; the document of the host has them all.
  private static func section<Record>(
    _ title: String, _ records: [Record], _ line: (Record) -> Line
  ) -> [Line] {
    guard !records.isEmpty else { return [] }
    let heading =
      records.count > limit ? "\(title), les \(limit) derniers ; d les montre tous" : title
    return [Line(content: .section(heading))] + records.prefix(limit).map(line)
  }

  private static func placement(_ line: PlacementLine, _ context: Context) -> Line {
    let name =
      line.classLabel.isEmpty ? line.learnerName : "\(line.learnerName) (\(line.classLabel))"
    return Line(
      content: .columns([
        .init(text: name, width: 30, grows: true), .init(text: line.span.shortFrench, width: 13),
        .init(text: PlacementLabels.state(line, today: context.today), width: 26),
      ]), target: .placement(line.id), hint: "Entrée ouvre le dossier du stage.")
  }

  private static func appraisal(_ appraisal: Appraisal) -> Line {
    let marks = [
      "encadrement \(appraisal.supervision.label)", "sécurité \(appraisal.safety.label)",
      "accueil \(appraisal.welcome.label)",
    ].joined(separator: ", ")
    let words = [appraisal.activities, appraisal.opinion].filter { !$0.isEmpty }
      .map { "« \($0) »" }.joined(separator: " ")
    return Line(
      content: .columns([
        .init(text: appraisal.on.french, width: 10),
        .init(text: appraisal.isKept ? "● à garder" : "▲ à éviter", width: 10),
        .init(text: "\(appraisal.author) : \(marks). \(words)", width: 50, grows: true),
      ]), target: .appraisal(appraisal.id),
      hint: "Entrée montre les bilans de ce lieu en entier ; b en dresse un autre.")
  }
}
