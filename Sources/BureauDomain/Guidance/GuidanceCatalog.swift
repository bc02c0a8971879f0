/// All the cards, in the order of their numbers: the 23 questions of the FAQ, then ours.
public enum GuidanceCatalog {
  public static let all: [GuidanceCard] = [
    .faq01, .faq02, .faq03, .faq04, .faq05, .faq06, .faq07, .faq08, .faq09, .faq10, .faq11, .faq12,
    .faq13, .faq14, .faq15, .faq16, .faq17, .faq18, .faq19, .faq20, .faq21, .faq22, .faq23,
    .b01, .b02, .b03, .b04, .b05, .b06, .b07, .b08, .b09, .b10, .b11, .b12, .b13, .b14, .b15, .b16,
    .b17,
  ]

  public static func card(_ id: Citation) -> GuidanceCard? { all.first { $0.id == id } }
}
