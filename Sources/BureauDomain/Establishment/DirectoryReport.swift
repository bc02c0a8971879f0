/// A mistake of the national directory that the office has reported (« erreur d'annuaire », FAQ 1).
///
/// The school cannot correct the directory; it writes to the service that feeds it.
public struct DirectoryReport: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<DirectoryReport>

  public var id: ID
  public var version: Int
  public var establishment: Establishment.ID
  public var on: Day
  /// What is wrong and what should stand there, at most `problemLimit` characters.
  public var problem: String
  /// The service it was sent to.
  public var service: InstitutionKind
  /// When the directory was seen to be right, nil so far.
  public var settledOn: Day?

  /// The length of what is wrong, in characters.
  public static let problemLimit = 500

  public init(
    id: ID, version: Int = 1, establishment: Establishment.ID, on: Day, problem: String,
    service: InstitutionKind, settledOn: Day? = nil
  ) {
    self.id = id
    self.version = version
    self.establishment = establishment
    self.on = on
    self.problem = problem
    self.service = service
    self.settledOn = settledOn
  }
}

extension InstitutionKind {
  /// The service that tells the national directory of a school (FAQ 1).
  public static func directoryService(for sector: Sector) -> InstitutionKind {
    switch sector {
    case .public: .itService
    case .privateUnderContract: .privateEducationService
    }
  }
}
