/// How far a job over files is.
public struct ImportProgress: Hashable, Sendable {
  public let bytesRead: Int
  /// The size of the files together, in bytes.
  public let bytesTotal: Int
  /// Records dealt with so far.
  public let records: Int
  public let isFinished: Bool

  /// 0 to 1.
  public var fraction: Double {
    if isFinished { return 1 }
    return bytesTotal > 0 ? min(1, Double(bytesRead) / Double(bytesTotal)) : 0
  }
}
