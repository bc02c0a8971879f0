internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A row of a dated table: a new one, or a correction; its legal text is required.
struct RateDraft: EditDraft {
  var table: RateTable
  /// nil for a new row.
  var rate: Rate?
  var subject: Choice
  var beyond: String
  var value: String
  var from: String
  var to: String
  var text: String
  var scope: Choice
  var confidence: Choice

  static let form = "rate"
  var recordID: String? { rate?.id.rawValue ?? "\(table.rawValue)+rate" }
  var title: String { "Barèmes > \(table.label) > \(rate == nil ? "Nouvelle ligne" : "Ligne")" }

  /// Corrects a row.
  init(_ rate: Rate) {
    self.init(rate, in: rate.subject.table)
    self.rate = rate
  }

  /// A new row of a table, for the same thing as `like`; by school year it holds for the whole year.
  init(adding like: Rate?, to table: RateTable, _ context: Context) {
    self.init(like, in: table)
    value = ""
    text = ""
    let year = SchoolYear.containing(context.today)
    from = table.isBySchoolYear ? year.first.french : ""
    to = table.isBySchoolYear ? year.last.french : ""
    scope = Choices.of(RateScope.national, RateScope.national.label)
    confidence = Choices.of(Confidence.sure, Confidence.sure.label)
  }

  private init(_ rate: Rate?, in table: RateTable) {
    self.table = table
    subject = rate.map { Choices.of($0.subject, $0.subject.label) } ?? Choice()
    beyond = rate.map { $0.beyond == 0 ? "" : "\($0.beyond)" } ?? ""
    value = rate.map { $0.subject.unit.typed($0.value) } ?? ""
    from = rate?.from.french ?? ""
    to = rate?.to?.french ?? ""
    text = rate?.text ?? ""
    scope = rate.map { Choices.of($0.scope, $0.scope.label) } ?? Choice()
    confidence = rate.map { Choices.of($0.confidence, $0.confidence.label) } ?? Choice()
  }

  static var about: [String] {
    [
      "Une ligne de barème : ce qu'elle vaut, depuis quand, et d'après quel texte. Recopiez la",
      "référence du texte (décret, arrêté, délibération) : elle s'affiche à côté de chaque montant.",
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: RateDraft, theirs: RateDraft)? {
    guard case .rate(let record) = theirs, let rate else { return nil }
    return (RateDraft(rate), RateDraft(record))
  }

  /// What it values, once chosen.
  var chosenSubject: RateSubject? { RateSubject(rawValue: subject.id) }
}
