import ArgumentParser
import BureauDomain
import BureauStore
import BureauUI
import Foundation

/// What every calculation shares: the tables it reads, and how it answers.
struct CalculationOptions: ParsableArguments {
  /// What a program reads; no value when nothing could be computed.
  private struct Answer: Encodable {
    let valeur: String?
    let unite: String?
    let texte: String

    enum CodingKeys: CodingKey { case valeur, unite, texte }

    /// Every key, also when nothing could be computed: a program finds `null` there.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(valeur, forKey: .valeur)
      try container.encode(unite, forKey: .unite)
      try container.encode(texte, forKey: .texte)
    }
  }

  @Flag(name: .customLong("json"), help: "Répondre en JSON.")
  var isJSON = false

  @OptionGroup var base: BaseOptions

  /// Computes and answers: the value and its text, or why there is none.
  func answer(_ compute: (RateBook) throws(RateGap) -> Calculation) throws {
    try CommandOutcome.run {
      let (book, sector) = try tables()
      do {
        return try found(try compute(book))
      } catch let gap as RateGap {
        return try refused(gap, in: sector)
      }
    }
  }

  private func tables() throws -> (RateBook, Sector) {
    guard base.base != nil || FileManager.default.fileExists(atPath: base.path) else {
      return (RateSeeds.book, .public)
    }
    let store = try base.open()
    let tables = (try store.rates(), try store.establishments().first?.sector ?? .public)
    try store.close()
    return tables
  }

  private func found(_ calculation: Calculation) throws -> CommandOutcome {
    let value = calculation.value
    guard !isJSON else {
      let answer = Answer(valeur: value.plain, unite: value.unit, texte: calculation.text)
      return CommandOutcome(lines: [try JsonAnswer.text(of: answer)])
    }
    return CommandOutcome(
      lines: [value.french, calculation.detail, "Texte : \(calculation.text)."],
      complaints: calculation.warnings.map(\.cited))
  }

  private func refused(_ gap: RateGap, in sector: Sector) throws -> CommandOutcome {
    let sentence =
      gap.subject.table.pricesTravel ? OM06.violation(gap, in: sector).cited : gap.cited
    let answer = Answer(valeur: nil, unite: nil, texte: sentence)
    return CommandOutcome(
      lines: isJSON ? [try JsonAnswer.text(of: answer)] : [], complaints: [sentence],
      status: .failure)
  }
}
