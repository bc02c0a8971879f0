/// A school year as the office opens and closes it: the steps that are done, and whether it is
/// closed. A closed year is read, not written, until somebody reopens it with a motive.
public struct YearFile: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<YearFile>

  /// A step somebody said was done.
  public struct Tick: Hashable, Codable, Sendable {
    public let step: YearStep
    public let on: Day
    public let by: String

    public init(step: YearStep, on: Day, by: String) {
      self.step = step
      self.on = on
      self.by = by
    }
  }

  /// The year was closed, or reopened for a motive.
  public enum Event: Hashable, Codable, Sendable {
    case closed(on: Day, by: String)
    case reopened(on: Day, by: String, motive: String)

    /// « close le 10/07/2027 par Mme Petit ».
    public var french: String {
      switch self {
      case .closed(let day, let author): "close le \(day) par \(author)"
      case .reopened(let day, let author, let motive):
        "rouverte le \(day) par \(author) : \(motive)"
      }
    }
  }

  public var id: ID
  public var version: Int
  public var year: SchoolYear
  public private(set) var ticks: [Tick]
  /// In their order.
  public private(set) var events: [Event]

  public init(
    id: ID, version: Int = 1, year: SchoolYear, ticks: [Tick] = [], events: [Event] = []
  ) {
    self.id = id
    self.version = version
    self.year = year
    self.ticks = ticks
    self.events = events
  }
}

extension YearFile {
  /// The day it was closed; nil while it is open.
  public var closedOn: Day? {
    guard case .closed(let day, _) = events.last else { return nil }
    return day
  }

  public func tick(of step: YearStep) -> Tick? { ticks.first { $0.step == step } }

  /// Says that a step is done, or takes it back.
  public mutating func toggle(_ step: YearStep, on day: Day, by author: String) {
    guard tick(of: step) == nil else {
      ticks.removeAll { $0.step == step }
      return
    }
    ticks.append(Tick(step: step, on: day, by: author))
  }

  /// Closes the year; a closed one stays as it is.
  public mutating func close(on day: Day, by author: String) {
    guard closedOn == nil else { return }
    events.append(.closed(on: day, by: author))
  }

  /// Opens the year again; an open one stays as it is.
  public mutating func reopen(on day: Day, by author: String, motive: String) {
    guard closedOn != nil else { return }
    events.append(.reopened(on: day, by: author, motive: motive))
  }
}
