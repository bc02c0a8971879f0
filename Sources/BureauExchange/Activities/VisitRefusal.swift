internal import BureauStore

/// Why a visit was not logged: everything at once, and the companies it may have been.
public struct VisitRefusal: Hashable, Sendable {
  public internal(set) var faults: [EntryFault] = []
  public internal(set) var candidates: [CompanyCandidate] = []

  /// The sentences, then the companies to choose from.
  public var lines: [String] {
    faults.map(\.cited)
      + candidates.map { candidate in
        "  "
          + [candidate.siret, candidate.name, candidate.town].filter { !$0.isEmpty }
          .joined(separator: "  ")
      }
  }

  /// What was found; its failure is noted.
  mutating func take<Value>(_ finding: Result<Value, EntryFault>) -> Value? {
    switch finding {
    case .success(let value): return value
    case .failure(let fault):
      faults.append(fault)
      return nil
    }
  }

  /// The same for a company, with those it may have been.
  mutating func take(_ finding: CompanyFinder.Finding) -> ActivityTarget? {
    switch finding {
    case .found(let target): return target
    case .failed(let fault, let companies):
      faults.append(fault)
      candidates = companies
      return nil
    }
  }
}

extension VisitRefusal: Encodable {
  private enum CodingKeys: String, CodingKey {
    case refus, candidats
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(faults, forKey: .refus)
    try container.encode(candidates, forKey: .candidats)
  }
}

extension EntryFault: Encodable {
  private enum CodingKeys: String, CodingKey {
    case champ, message, controle
  }

  /// For programs: the field, the sentence, the check.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(field, forKey: .champ)
    try container.encode(sentence, forKey: .message)
    try container.encode(reference, forKey: .controle)
  }
}
