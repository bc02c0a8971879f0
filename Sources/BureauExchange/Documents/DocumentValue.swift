/// What a field of a template is filled with.
public enum DocumentValue: Hashable, Sendable {
  /// Several lines are kept apart; an empty text leaves the line of its field out.
  case text(String)
  case flag(Bool)
  /// The rows of a section.
  case rows([[String: DocumentValue]])

  /// As the template library reads it, with every mark of the markup made harmless.
  var rendered: Any {
    switch self {
    case .text(let text): DocumentMarkup.protect(text)
    case .flag(let flag): flag
    case .rows(let rows): rows.map { $0.mapValues(\.rendered) }
    }
  }
}
