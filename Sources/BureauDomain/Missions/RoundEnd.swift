/// Where a round begins or ends.
public enum RoundEnd: Hashable, Codable, Sendable {
  case home
  case school(Establishment.ID)
}
