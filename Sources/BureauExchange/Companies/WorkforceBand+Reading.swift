internal import BureauDomain

extension WorkforceBand {
  /// The band of « 1 ou 2 salariés », « 100 à 199 » or « 12 »: that of its first number.
  init?(reading text: String) {
    let digits = text.filter { !$0.isWhitespace }.drop { !$0.isASCII || !$0.isNumber }
    guard let number = Int(digits.prefix { $0.isASCII && $0.isNumber }) else { return nil }
    guard let band = Self.starts.last(where: { $0.start <= number })?.band else { return nil }
    self = band
  }

  /// The first number of salaried people of each band (« tranche d'effectif » of SIRENE).
  private static let starts: [(start: Int, band: WorkforceBand)] = [
    (0, .zero), (1, .from1), (3, .from3), (6, .from6), (10, .from10), (20, .from20),
    (50, .from50), (100, .from100), (200, .from200), (250, .from250), (500, .from500),
    (1_000, .from1000), (2_000, .from2000), (5_000, .from5000), (10_000, .from10000),
  ]
}
