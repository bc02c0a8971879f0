/// Whether a broken check stops the act or only warns.
public enum Severity: String, Codable, Sendable {
  case refuses
  case warns
}
