/// What a card says; a school of another sector or kind may read another content under the same
/// question.
public struct GuidanceContent: Hashable, Sendable {
  /// The short answer, read first.
  public var answer: String
  /// « Que faire », one step a line.
  public var steps: [String]
  public var actors: [GuidanceActor]
  /// Whom to ask, looked up among the contacts the office keeps.
  public var contacts: [InstitutionKind]
  /// Our own reading, shown as such: what the source does not say.
  public var reading: [String]

  public init(
    answer: String, steps: [String] = [], actors: [GuidanceActor] = [],
    contacts: [InstitutionKind] = [], reading: [String] = []
  ) {
    self.answer = answer
    self.steps = steps
    self.actors = actors
    self.contacts = contacts
    self.reading = reading
  }
}
