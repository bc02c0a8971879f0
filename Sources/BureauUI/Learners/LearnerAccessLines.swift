internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Who opened what is kept of a learner, the latest first.
enum LearnerAccessLines {
  typealias Line = RecordLine<LearnerRecordTarget>

  static func of(_ file: LearnerFile, _ context: Context) throws -> [Line] {
    let accesses = try context.store.accesses(
      to: file.learner.id, limit: shown, by: context.session)
    guard !accesses.isEmpty else { return [] }
    let months = try context.store.rates().value(
      of: .retention(.learnerAccess), on: context.today)
    let kept = months.map { ", gardées \($0) mois" } ?? ""
    return [Line(content: .section("Consultations" + kept))] + accesses.map { line($0, context) }
  }

  private static let shown = 6

  private static func line(_ access: LearnerAccess, _ context: Context) -> Line {
    let moment =
      "\(context.clock.day(of: access.at).french) \(context.clock.time(of: access.at).french)"
    return Line(
      content: .columns([
        .init(text: moment, width: 16), .init(text: access.agent, width: 24),
        .init(text: access.part.label, width: 30, grows: true),
      ]))
  }
}
