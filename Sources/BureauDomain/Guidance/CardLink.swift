/// Where a line of a card leads.
public enum CardLink: Hashable, Sendable {
  /// Another card.
  case card(Citation)
  /// The records of this base that break a check, or soon will.
  case records(CheckID)
}
