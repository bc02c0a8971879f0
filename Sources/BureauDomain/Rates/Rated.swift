/// A computed value and the rows of the tables it comes from.
public struct Rated<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let rows: [Rate]

  /// The legal texts used, each once.
  public var text: String {
    var texts: [String] = []
    for row in rows where !texts.contains(row.text) { texts.append(row.text) }
    return texts.joined(separator: " ; ")
  }

  /// Whether somebody should read the text again before relying on it.
  public var isToVerify: Bool { rows.contains { $0.confidence == .toVerify } }
}
