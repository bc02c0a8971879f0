internal import BureauDomain
internal import TextUI

/// One row of a short list that is read whole: a post, a service, a loan …
protocol RegisterEntry: Identifiable, Sendable where ID: Sendable {
  /// The path in the heading.
  static var title: String { get }
  static var about: [String] { get }
  /// What an empty list says.
  static var emptyText: [String] { get }
  /// The right that adding and changing ask for.
  static var deed: Deed { get }
  static var columns: [Column<RegisterLine<Self>>] { get }
  static func all(_ context: Context) throws -> [Self]
  /// The form of a new one.
  static func create(_ context: Context) throws -> Outcome<Context>

  /// What the filter looks into.
  var searched: String { get }
  /// Names and values under the list.
  var details: [(label: String, text: String)] { get }
  /// What the checks find in it, told under the list; F1 opens their cards.
  var violations: [Violation] { get }
  func open(_ context: Context) throws -> Outcome<Context>
  /// Ends it, or takes it up again: an agent leaves, a loan comes back.
  func toggle(_ context: Context) throws -> Outcome<Context>
  /// The card that tells why the row is there: F1 opens it.
  var citation: Citation? { get }
}

extension RegisterEntry {
  var citation: Citation? { nil }

  /// What `toggle` answers for what was done and stays.
  static var keeps: Outcome<Context> {
    .notify(Notice("Une ligne consignée reste ; Entrée la corrige.", .warning), then: .stay)
  }
}

extension RegisterEntry {
  var violations: [Violation] { [] }
}

/// An entry and its place in the list.
struct RegisterLine<Entry: RegisterEntry>: TableLine {
  let entry: Entry
  let key: Int

  var id: Entry.ID { entry.id }
}
