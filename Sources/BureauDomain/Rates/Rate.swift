/// One row of a dated table: a value, since when and until when it holds, and its legal text.
public struct Rate: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Rate>

  public var id: ID
  public var version: Int
  public var subject: RateSubject
  /// The kilometres of the civil year beyond which the row counts (« tranche »); 0 elsewhere.
  public var beyond: Int
  /// In the smallest part of the unit of its subject.
  public var value: Int
  public var from: Day
  /// The last day it holds, nil until further notice.
  public var to: Day?
  /// The text it comes from (« texte »), as it is shown beside each amount.
  public var text: String
  public var scope: RateScope
  public var confidence: Confidence
  public var stamp: Stamp?

  public init(
    id: ID, version: Int = 1, subject: RateSubject, beyond: Int = 0, value: Int, from: Day,
    to: Day? = nil, text: String, scope: RateScope = .national, confidence: Confidence = .sure,
    stamp: Stamp? = nil
  ) {
    self.id = id
    self.version = version
    self.subject = subject
    self.beyond = beyond
    self.value = value
    self.from = from
    self.to = to
    self.text = text
    self.scope = scope
    self.confidence = confidence
    self.stamp = stamp
  }

  /// Whether it holds on a day.
  public func isInForce(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }

  /// Whether it stands in the same place of its table as another, the days apart.
  public func isOfSameLine(as other: Rate) -> Bool {
    subject == other.subject && beyond == other.beyond && scope == other.scope
  }

  /// Whether both would hold on a same day, for the same thing.
  public func overlaps(_ other: Rate) -> Bool {
    let beginsBeforeItsEnd = other.to.map { from <= $0 } ?? true
    let endsAfterItsStart = to.map { other.from <= $0 } ?? true
    return isOfSameLine(as: other) && beginsBeforeItsEnd && endsAfterItsStart
  }

  /// Ends the day before a later row of the same line takes over.
  ///
  /// - Returns: false, and nothing changes, if the row was not open-ended or not earlier.
  public mutating func closes(before later: Rate) -> Bool {
    guard to == nil, from < later.from else { return false }
    to = later.from.adding(days: -1)
    return true
  }

  /// « 0,32 € par km ».
  public var french: String { subject.unit.french(value) }

  /// « depuis le 01/01/2022 », « du 01/01/2020 au 21/09/2023 ».
  public var dates: String { to.map { "du \(from) au \($0)" } ?? "depuis le \(from)" }

  /// « voiture jusqu'à 5 CV, au-delà de 2 000 km ».
  public var label: String {
    guard beyond > 0 else { return subject.label }
    return "\(subject.label), au-delà de \(Thousands.grouped(beyond))\u{A0}km"
  }
}
