/// A person the school trains (« apprenant »: élève, étudiant, apprenti, stagiaire), with the least
/// a placement needs (minimisation, RGPD art. 5): no health, discipline or social field, no free
/// notes.
public struct Learner: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Learner>

  public var id: ID
  public var version: Int
  /// « Nom de famille », as the school writes it, mostly in capitals.
  public var familyName: String
  public var firstName: String
  /// nil when the list it came from did not say.
  public var birthDate: Day?
  public var ine: Ine?
  public var status: LearnerStatus
  /// The class of now, nil for none; a placement keeps the class it was made in.
  public var schoolClass: SchoolClass.ID?
  /// What this learner studies, where a list said it; else it is what the class studies.
  public var formation: Formation?
  /// Where the learner lives, nil if not known.
  public var homeCommune: InseeCode?
  public var homeTown: String
  /// The last day in the school (« date de sortie »); nil while the learner is there.
  public var leftOn: Day?
  public var representative: LegalRepresentative?

  /// Whoever is younger on a day is a minor then (code civil, art. 388 and 414).
  public static let majority = 18

  public init(
    id: ID, version: Int = 1, familyName: String, firstName: String, birthDate: Day? = nil,
    ine: Ine? = nil, status: LearnerStatus = .pupil, schoolClass: SchoolClass.ID? = nil,
    formation: Formation? = nil, homeCommune: InseeCode? = nil, homeTown: String = "",
    leftOn: Day? = nil, representative: LegalRepresentative? = nil
  ) {
    self.id = id
    self.version = version
    self.familyName = familyName
    self.firstName = firstName
    self.birthDate = birthDate
    self.ine = ine
    self.status = status
    self.schoolClass = schoolClass
    self.formation = formation
    self.homeCommune = homeCommune
    self.homeTown = homeTown
    self.leftOn = leftOn
    self.representative = representative
  }
}

extension Learner {
  /// « ÉVRARD Fatou ».
  public var name: String { [familyName, firstName].filter { !$0.isEmpty }.joined(separator: " ") }

  /// The age in years on a day; nil without a date of birth.
  public func age(on day: Day) -> Int? { birthDate?.yearsUntil(day) }

  /// Whether the learner is under eighteen on a day; nil without a date of birth.
  public func isMinor(on day: Day) -> Bool? { age(on: day).map { $0 < Self.majority } }

  /// Whether the learner was in the school on a day: the last day counts.
  public func isPresent(on day: Day) -> Bool { leftOn.map { day <= $0 } ?? true }
}
