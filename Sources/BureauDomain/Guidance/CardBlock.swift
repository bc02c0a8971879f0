/// A part of a card as it is read, from top to bottom; the screen and the exported text lay out
/// the same parts.
public enum CardBlock: Hashable, Sendable {
  /// The question.
  case question(String)
  /// What to know before believing the rest: « daté », « à vérifier ».
  case caution(String)
  /// Which schools read this version, where another is kept for the others.
  case audience(String)
  case paragraph(String)
  case section(String)
  /// One step of « que faire », with its number.
  case step(Int, String)
  /// A name and what goes with it: who does what, whom to ask.
  case pair(String, String)
  case item(String)
  /// A web address.
  case address(String)
  case link(CardLink, String)
}
