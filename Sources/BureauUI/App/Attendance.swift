internal import BureauDomain
internal import TextUI

/// Since when nobody has touched a key.
struct Attendance {
  let since: Instant

  /// What to think of a desk.
  enum Verdict {
    case here
    /// A minute is left, less where the limit is short.
    case goesSoon
    case gone
  }

  /// `limit` is in minutes, zero for never; a clock that went back finds somebody there.
  func verdict(at now: Instant, limit: Int) -> Verdict {
    let waited = now.milliseconds - since.milliseconds
    let end = Int64(limit) * Self.minute
    guard limit > 0, waited >= end - min(Self.minute, end / 4) else { return .here }
    return waited < end ? .goesSoon : .gone
  }

  static let lastWord = Notice(
    "Personne au clavier : la session va se fermer, votre saisie sera gardée.", .warning)

  /// What the person reads on coming back.
  static func farewell(after limit: Int) -> String {
    """
    Session fermée après \(Plural.count(limit, "minute")) sans une touche.
    Votre saisie est gardée : ouvrez bureau de nouveau, il vous la rendra.
    """
  }

  private static let minute: Int64 = 60_000
}
