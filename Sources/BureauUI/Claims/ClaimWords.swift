internal import BureauDomain

/// The parts of a claim in words.
enum ClaimWords {
  /// What to do next.
  static func hint(_ state: ClaimState) -> String {
    switch state {
    case .draft: "Entrée complète les frais ; p l'imprime pour signature, s note le contrôle."
    case .checked: "Contrôlé : transmettez-le au payeur, puis s le note."
    case .forwarded: "Transmis : s note le remboursement, ou le rejet et son motif."
    case .refunded: "Remboursé. p l'imprime."
    case .rejected: "Rejeté : s le reprend pour correction, puis il se transmet de nouveau."
    }
  }

  /// An amount or a distance against the right edge of its cells.
  static func right(_ text: String, in width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// « ma 10/11/26 », « ma 10/11/26 au 12/11 ».
  static func days(_ way: TripWay) -> String {
    day(way.on) + (way.until.map { " au \($0.shortFrench)" } ?? "")
  }

  /// « ma 10/11/26 ».
  static func day(_ day: Day) -> String { "\(day.weekday.name.prefix(2)) \(day.compactFrench)" }
}
