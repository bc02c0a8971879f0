/// A network of the office, or a meeting held again and again: who is in it, when one meets next.
public struct Network: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Network>

  public var id: ID
  public var version: Int
  public var kind: NetworkKind
  public var name: String
  public var members: [NetworkMember]
  /// The next meeting, nil if none is set.
  public var nextOn: Day?
  /// Why the officer leads a CLEE all the same (check ET-02).
  public var motive: String
  public var closing: Closing?

  public init(
    id: ID, version: Int = 1, kind: NetworkKind, name: String, members: [NetworkMember] = [],
    nextOn: Day? = nil, motive: String = "", closing: Closing? = nil
  ) {
    self.id = id
    self.version = version
    self.kind = kind
    self.name = name
    self.members = members
    self.nextOn = nextOn
    self.motive = motive
    self.closing = closing
  }
}
