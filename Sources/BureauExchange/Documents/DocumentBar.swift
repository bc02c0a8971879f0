/// One line of a chart: a name, its figure and the one it is compared with.
public struct DocumentBar: Hashable, Sendable {
  public let label: String
  public let value: Int
  public let before: Int

  public init(_ label: String, value: Int, before: Int) {
    self.label = label
    self.value = value
    self.before = before
  }

  /// The largest figure of some bars, at least 1: what the longest bar stands for.
  static func largest(of bars: [DocumentBar]) -> Int {
    bars.flatMap { [$0.value, $0.before] }.reduce(1, max)
  }
}
