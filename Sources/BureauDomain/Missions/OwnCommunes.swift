/// The communes within which going about is no mission: those of the school (« résidence
/// administrative ») and of the home (« résidence familiale »), with the bordering ones that
/// public transport makes one of them (« communes assimilées », décret 2006-781, art. 2, 8°).
public struct OwnCommunes: Hashable, Sendable {
  public let codes: Set<InseeCode>

  public init(_ codes: Set<InseeCode>) { self.codes = codes }

  /// Whether a place lies in one of them; an unknown one does not.
  public func holds(_ commune: InseeCode?) -> Bool { commune.map(codes.contains) ?? false }
}
