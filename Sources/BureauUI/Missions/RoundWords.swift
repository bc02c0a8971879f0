internal import BureauDomain
internal import BureauStore

/// The parts of a round in words.
enum RoundWords {
  /// « Woippy – Hagondange ».
  static func towns(_ file: RoundFile) -> String {
    file.stops.map { $0.place.town.isEmpty ? $0.place.name : $0.place.town }
      .joined(separator: " – ")
  }

  /// Whether the trip is a mission that no order allows.
  static func needsOrder(_ file: RoundFile) -> Bool {
    file.broken(for: .claim).contains { $0.check == .om02 && $0.severity == .refuses }
      || file.broken(for: .record).contains { $0.check == .om02 }
  }

  /// « sans ordre », « hors mission » or nothing to say.
  static func order(_ file: RoundFile) -> String {
    if file.route.isOwn { return "hors mission" }
    guard let order = file.facts.order(on: file.round.on) else { return "▲ sans ordre" }
    if needsOrder(file) { return "▲ hors ordre" }
    return order.kind.label
  }
}
