/// What an import did to the directory, in rows.
public struct DirectoryChanges: Hashable, Codable, Sendable {
  public var created: Int
  public var changed: Int
  public var unchanged: Int

  public init(created: Int = 0, changed: Int = 0, unchanged: Int = 0) {
    self.created = created
    self.changed = changed
    self.unchanged = unchanged
  }

  public static func + (left: Self, right: Self) -> Self {
    Self(
      created: left.created + right.created, changed: left.changed + right.changed,
      unchanged: left.unchanged + right.unchanged)
  }
}
