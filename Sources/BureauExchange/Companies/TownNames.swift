internal import BureauDomain
internal import BureauStore

/// Towns in ordinary writing: SIRENE has « SAINT ETIENNE », the commune code gives
/// « Saint-Étienne ». Each commune is looked up once.
struct TownNames: Sendable {
  private var names: [InseeCode: String] = [:]

  /// The name of the commune if it is the town the file names; else the file's.
  mutating func name(_ town: String, of code: InseeCode?) -> String {
    guard let code else { return town }
    let name = names[code] ?? Reference.commune(code)?.name ?? ""
    names[code] = name
    return Fold.key(name) == Fold.key(town) ? name : town
  }
}
