/// A course of study (« formation »), by its MEF code where it is known.
public struct Formation: Hashable, Codable, Sendable {
  /// « Module élémentaire de formation », 10 characters; empty when typed freely.
  public var mef: String
  public var label: String

  public init(mef: String = "", label: String) {
    self.mef = mef
    self.label = label
  }
}
