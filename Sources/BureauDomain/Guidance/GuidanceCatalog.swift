/// All the cards, in the order of their numbers: the 23 questions of the FAQ, then ours.
public enum GuidanceCatalog {
  public static let all: [GuidanceCard] = [.faq01, .faq03, .faq20, .b01]

  public static func card(_ id: Citation) -> GuidanceCard? { all.first { $0.id == id } }
}
