/// One line of a claim: what, how much, by which rate, text and date of effect.
public struct CostLine: Hashable, Sendable {
  /// « kilomètres », « repas de midi ».
  public let label: String
  /// « 50 km × 0,32 € + 50 km × 0,40 € ».
  public let detail: String
  public let amount: Euro
  /// The rows it comes from; none for what is paid as it was spent.
  public let rates: [Rate]

  public init(_ label: String, _ detail: String, _ amount: Euro, _ rates: [Rate] = []) {
    self.label = label
    self.detail = detail
    self.amount = amount
    self.rates = rates
  }

  /// The legal texts, each once; « sur justificatif » without a rate.
  public var text: String {
    rates.isEmpty ? "sur justificatif" : Rated(value: amount, rows: rates).text
  }

  /// Since when the latest of its rates holds.
  public var since: Day? { rates.map(\.from).max() }
}
