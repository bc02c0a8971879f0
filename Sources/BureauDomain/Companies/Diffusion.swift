/// Whether SIRENE publishes the row wholly (« statut de diffusion »): a partial one may not be
/// solicited without consent (code de commerce, art. A123-96).
public enum Diffusion: String, CaseIterable, Codable, Sendable {
  case full = "O"
  case partial = "P"
}
