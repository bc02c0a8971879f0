/// Differs from an earlier token as soon as anybody has changed the base in between.
public struct ChangeToken: Hashable, Sendable {
  /// `PRAGMA data_version`: moves with commits of other connections.
  let others: Int
  /// Commits through this store.
  let own: Int

  /// Whether somebody else has changed the base since an earlier token.
  public func isFromElsewhere(since earlier: ChangeToken) -> Bool { others != earlier.others }
}
