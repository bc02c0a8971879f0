/// The legal units of the sites being imported, by SIREN; others are not kept.
struct SireneUnits: Sendable {
  private var wanted: Set<Int> = []
  private var found: [Int: SireneUnit] = [:]

  mutating func want(_ siren: String) {
    if let number = Int(siren) { wanted.insert(number) }
  }

  mutating func keep(_ unit: @autoclosure () -> SireneUnit, of siren: String) {
    guard let number = Int(siren), wanted.contains(number) else { return }
    found[number] = unit()
  }

  subscript(siren: String) -> SireneUnit? {
    found.isEmpty ? nil : Int(siren).flatMap { found[$0] }
  }
}
