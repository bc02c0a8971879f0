/// A card as one school reads it: in the variant of its sector, with its own contacts and notes.
public struct CardReading: Hashable, Sendable {
  public let card: GuidanceCard
  public let sector: Sector
  /// How to reach each service, as the office noted it.
  public let contacts: [InstitutionKind: String]
  public let note: GuidanceNote?
  /// The other cards of the check that led here.
  public let besides: [Citation]

  public init(
    _ card: GuidanceCard, for sector: Sector, contacts: [InstitutionKind: String] = [:],
    note: GuidanceNote? = nil, besides: [Citation] = []
  ) {
    self.card = card
    self.sector = sector
    self.contacts = contacts
    self.note = note
    self.besides = besides
  }

  /// The checks whose sentences cite this card.
  public var checks: [CheckID] { CheckID.allCases.filter { $0.citations.contains(card.id) } }

  /// The day somebody last read the sources, for the card or for the office.
  public var checkedOn: Day? {
    ([note?.checkedOn] + card.sources.map(\.checkedOn)).compactMap { $0 }.max()
  }

  /// Everything it says, in reading order.
  public var blocks: [CardBlock] {
    [.question(card.question)] + cautions + audience + [.paragraph(content.answer)] + steps + actors
      + institutions + reading + notes + sources + findings + links
  }

  private var content: GuidanceContent { card.content(for: sector) }

  private var cautions: [CardBlock] {
    var cautions: [String] = []
    if let dated = card.dated { cautions.append("Daté : \(dated).") }
    if card.confidence != .sure { cautions.append("Confiance : \(card.confidence.label).") }
    return cautions.isEmpty ? [] : [.caution(cautions.joined(separator: " "))]
  }

  private var audience: [CardBlock] {
    card.privateContent == nil ? [] : [.audience("Version d'un lycée \(sector.label).")]
  }

  private var steps: [CardBlock] {
    section("Que faire", content.steps.enumerated().map { .step($0.offset + 1, $0.element) })
  }

  private var actors: [CardBlock] {
    section("Qui fait quoi", content.actors.map { .pair($0.who, $0.does) })
  }

  private var institutions: [CardBlock] {
    section(
      "À qui s'adresser",
      content.contacts.map { .pair($0.label, contacts[$0] ?? "coordonnées à noter") })
  }

  private var reading: [CardBlock] {
    section("Notre lecture, que la source ne dit pas", content.reading.map { .item($0) })
  }

  private var notes: [CardBlock] {
    guard let note else { return [] }
    let author = note.stamp.map { " (\($0.author))" } ?? ""
    let lines = note.text.split(separator: "\n").map { CardBlock.paragraph(String($0)) }
    let checked = note.checkedOn.map {
      CardBlock.paragraph("Sources vérifiées le \($0.french) par \(note.checkedBy).")
    }
    return section("Notes du bureau\(author)", lines + [checked].compactMap { $0 })
  }

  private var sources: [CardBlock] {
    section(
      "Sources",
      card.sources.flatMap { source -> [CardBlock] in
        [.item("\(source.title), lu le \(source.checkedOn.french)")]
          + [source.address.map(CardBlock.address)].compactMap { $0 }
      })
  }

  private var findings: [CardBlock] {
    section(
      "Dossiers concernés (o)",
      checks.map { .link(.records($0), "\($0.rawValue) \($0.rule.title)") })
  }

  private var links: [CardBlock] {
    let wanted = besides + card.seeAlso.filter { !besides.contains($0) }
    return section(
      "Voir aussi",
      wanted.compactMap(GuidanceCatalog.card)
        .map { .link(.card($0.id), "\($0.id.label) \($0.question)") })
  }

  private func section(_ title: String, _ blocks: [CardBlock]) -> [CardBlock] {
    blocks.isEmpty ? [] : [.section(title)] + blocks
  }
}
