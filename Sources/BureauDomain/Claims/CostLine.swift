/// One line of a claim: what, how much, by which rate, text and date of effect.
public struct CostLine: Hashable, Codable, Sendable {
  /// « kilomètres », « repas de midi ».
  public let label: String
  /// Which day of a trip of several days; nil elsewhere.
  public let on: Day?
  /// « 50 km × 0,32 € + 50 km × 0,40 € ».
  public let detail: String
  public let amount: Euro
  /// The rows it comes from; none for what is paid as it was spent.
  public let rates: [Rate]
  /// The check that makes it 0, nil for any other line.
  public let check: CheckID?
  /// Why it is 0, in a few words; empty for any other line.
  public let reason: String

  public init(
    _ label: String, on day: Day? = nil, _ detail: String, _ amount: Euro, _ rates: [Rate] = [],
    check: CheckID? = nil, reason: String = ""
  ) {
    self.label = label
    on = day
    self.detail = detail
    self.amount = amount
    self.rates = rates
    self.check = check
    self.reason = reason
  }

  /// « repas de midi 13/01 », with the day where there are several.
  public var title: String { on.map { "\(label) \($0.shortFrench)" } ?? label }

  /// The legal texts, each once; « sur justificatif » for what is paid as it was spent; why, with
  /// the check and its card, for a line that a check makes 0.
  public var text: String {
    if let check { return "\(reason) (\(check.reference))" }
    guard rates.isEmpty else { return Rated(value: amount, rows: rates).text }
    return amount == .zero ? "" : "sur justificatif"
  }

  /// Since when the latest of its rates holds.
  public var since: Day? { rates.map(\.from).max() }

  /// The text and its date: « arrêté du 20 septembre 2023, depuis le 22/09/2023 ».
  public var basis: String { since.map { "\(text), depuis le \($0)" } ?? text }
}
