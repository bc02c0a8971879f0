/// What is known of a tutor's training beside its stage (FAQ 7): no step is forced, each is noted
/// as it comes.
public struct TrainingDetails: Hashable, Codable, Sendable {
  /// The day the stage was last changed.
  public var on: Day?
  /// Who trains: a CAFOC, the GIP FCIP …
  public var organism: String
  /// The session, in the words of the organism.
  public var session: String
  /// The day of the certificate (« attestation »).
  public var certifiedOn: Day?

  public init(
    on: Day? = nil, organism: String = "", session: String = "", certifiedOn: Day? = nil
  ) {
    self.on = on
    self.organism = organism
    self.session = session
    self.certifiedOn = certifiedOn
  }
}
