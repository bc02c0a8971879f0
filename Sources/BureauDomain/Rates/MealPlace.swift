/// Where a meal is taken: its rate overseas is another one.
public enum MealPlace: String, CaseIterable, Codable, Sendable {
  case general
  case pacific = "pacifique"

  /// « repas en métropole et outre-mer ».
  public var label: String {
    switch self {
    case .general: "repas, métropole et outre-mer"
    case .pacific: "repas, Nouvelle-Calédonie, Polynésie, Wallis"
    }
  }
}
