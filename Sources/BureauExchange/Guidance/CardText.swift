public import BureauDomain

/// A card as plain text, without borders or columns: to be kept, printed or put in a message.
public enum CardText {
  /// The parts of a card, one paragraph a line, ended by who wrote it and for whom.
  public static func text(of reading: CardReading) -> String {
    let head = "\(reading.card.id.label) · \(reading.card.theme.label)"
    return ([head, ""] + reading.blocks.map(line)).joined(separator: "\n") + "\n"
  }

  /// The name of its file: `fiche-FAQ-20-1764000000000.txt`.
  public static func fileName(of card: Citation, at now: Instant) -> String {
    "fiche-\(card.label.replacing(" ", with: "-"))-\(now.milliseconds).txt"
  }

  private static func line(_ block: CardBlock) -> String {
    switch block {
    case .question(let text), .paragraph(let text): text
    case .caution(let text): "Attention. \(text)"
    case .audience(let text): text
    case .section(let title): "\n\(title)"
    case .step(let number, let text): "\(number). \(text)"
    case .pair(let name, let text): "- \(name) : \(text)"
    case .item(let text), .link(_, let text): "- \(text)"
    case .address(let text): "  \(text)"
    }
  }
}
