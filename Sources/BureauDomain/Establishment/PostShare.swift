/// The part of a post that serves one school: its UAI and its « quotité ».
public struct PostShare: Hashable, Codable, Sendable {
  public var uai: Uai
  /// « Quotité », in percent of a full post.
  public var percent: Int

  public init(uai: Uai, percent: Int) {
    self.uai = uai
    self.percent = percent
  }
}
