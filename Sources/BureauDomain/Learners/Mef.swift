/// The code of a course of study (« module élémentaire de formation ») in the nomenclature of the
/// ministère de l'Éducation nationale: ten digits.
///
/// Three for the kind of course, five for the speciality, one for its length in years, one for the
/// year in it. SIECLE adds an eleventh, a local variant, which is left out.
public struct Mef: TextValue {
  /// The ten digits.
  public let code: String

  /// Reads a MEF code of ten or eleven digits, tolerant of spaces.
  public init(parsing text: String) throws(ValueRefusal) {
    let digits = try IdentifierText.digits(of: text, named: "un code MEF")
    guard digits.count == Self.length || digits.count == Self.length + 1 else {
      throw ValueRefusal(
        "Écrivez les dix chiffres du code MEF, onze dans SIECLE ; \(digits.quoted) ne l'est pas.")
    }
    code = String(digits.prefix(Self.length))
  }

  /// The ten digits.
  public var rawValue: String { code }

  /// The level the course leads through; nil outside the vocational courses this office knows.
  public var level: StudyLevel? {
    guard let kind = Int(code.prefix(3)), let year = code.last?.wholeNumberValue else { return nil }
    return StudyLevel(courseKind: kind, year: year)
  }

  private static let length = 10
}
