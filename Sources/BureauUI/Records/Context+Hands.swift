internal import BureauDomain
internal import BureauStore

extension Context {
  /// A draft older than this is no sign of somebody at work (milliseconds).
  private static var presence: Int64 { 5 * 60 * 1000 }

  /// Who else has typed into a form of this record a moment ago: a hint, never a lock.
  func companion(of record: String) throws -> Stamp? {
    try store.rivalDraft(
      of: record, besides: agent.id,
      since: Instant(milliseconds: clock.now.milliseconds - Self.presence))
  }

  /// « Mme Weber y travaille », else « enregistré par Mme Petit le 24/11/2026 à 10:42 ».
  func latestHand(on record: String, savedBy stamp: Stamp?) throws -> String {
    if let companion = try companion(of: record) { return "\(companion.author) y travaille" }
    guard let stamp else { return "" }
    return "enregistré par \(stamp.author) le \(clock.day(of: stamp.at).french) à "
      + "\(clock.time(of: stamp.at))"
  }
}
