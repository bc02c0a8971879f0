internal import BureauDomain
internal import BureauStore

/// A real commune the office goes to.
struct DemoTown {
  let commune: InseeCode
  let name: String
  let postalCode: PostalCode?
  let coordinates: Coordinates?

  init(code: String) throws {
    commune = try InseeCode(parsing: code)
    let known = Reference.commune(commune)
    name = known?.name ?? ""
    postalCode = known?.postalCode
    coordinates = known?.coordinates
  }

  /// Metz and the communes around it, each as often as firms are found there.
  static func all() throws -> [DemoTown] {
    try weights.flatMap { code, weight in
      Array(repeating: try DemoTown(code: code), count: weight)
    }
  }

  private static let weights: [(String, Int)] = [
    ("57463", 16), ("57480", 4), ("57751", 5), ("57447", 4), ("57283", 3), ("57433", 3),
    ("57672", 4), ("57412", 2), ("57487", 3), ("57663", 2), ("57032", 2), ("57049", 1),
    ("57616", 2), ("57545", 1), ("57642", 1), ("57039", 2), ("57534", 1), ("57351", 1),
    ("57193", 3), ("57019", 2), ("57591", 2), ("57474", 1), ("57443", 1), ("57511", 1),
    ("57645", 2), ("57708", 1), ("57155", 1), ("57757", 2), ("57206", 1), ("57221", 1),
    ("57606", 1), ("54431", 1),
  ]
}
