/// No row of a table holds on a day: nothing is computed, and the table to complete is named.
public struct RateGap: Error, Hashable, Sendable {
  public let subject: RateSubject
  public let day: Day

  /// « Le barème « Repas » n'a pas de ligne … au 31/12/2019 : … ».
  public var sentence: String {
    "Le barème « \(subject.table.label) » n'a pas de ligne \(when) pour « \(subject.label) » : "
      + "rien n'est calculé. Complétez-le dans Barèmes, avec son texte."
  }

  private var when: String {
    subject.table.isBySchoolYear
      ? "pour l'année scolaire \(SchoolYear.containing(day))" : "au \(day)"
  }

  /// The sentence with the card behind the table.
  public var cited: String { "\(sentence) (\(subject.table.citation.label))" }
}
