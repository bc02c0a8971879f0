/// One charge of a mission letter.
public struct LetterItem: Hashable, Codable, Sendable {
  public var text: String
  public var share: LetterShare
  /// The mission of the DDFPT it belongs to, nil for one of the office alone (check LM-02).
  public var area: DdfptMission?
  /// The objective of the roadmap it answers, nil if none (check LM-03).
  public var objective: Objective.ID?

  /// The length of an item, in characters.
  public static let textLimit = 160

  public init(
    text: String, share: LetterShare = .own, area: DdfptMission? = nil,
    objective: Objective.ID? = nil
  ) {
    self.text = text
    self.share = share
    self.area = area
    self.objective = objective
  }
}
