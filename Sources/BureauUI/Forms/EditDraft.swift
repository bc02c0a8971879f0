internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What one form types: the draft of a record, its fields, its checks and its save.
///
/// It keeps what was typed, so it can be wrong, half done, and stored as it is.
protocol EditDraft: Codable, Equatable, Sendable {
  /// The stable name of the form in the table of drafts: `visit`.
  static var form: String { get }
  static func fields(of draft: Self) -> [Field<Self, Context>]
  /// Follows a change: fills what depends on it, keeps an empty row at the end.
  static func settle(_ draft: inout Self, _ context: Context)
  /// The path in the heading: « Nouvelle visite > Garage Moreau ».
  var title: String { get }
  /// The record it edits, nil for a new one.
  var recordID: String? { get }
  /// The last record of the same kind, whose fields Ctrl-G copies.
  static func previous(_ context: Context) throws -> Self?
  /// The sentences of the help of the form.
  static var about: [String] { get }
  /// Everything that is wrong or doubtful; an error forbids saving.
  func problems(_ context: Context) throws -> [FieldProblem]
  /// The form as it was opened, and as the record now is in the base; nil for a new record.
  func sides(_ theirs: Conflict.Record) -> (base: Self, theirs: Self)?
  /// The company whose record this one repeats or resembles, if there is one.
  func rival(_ context: Context) throws -> Company.ID?
  /// Saves, and says where to go. The draft kept in the base goes with the save.
  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context>
}

extension EditDraft {
  static func settle(_ draft: inout Self, _ context: Context) {}
  static func previous(_ context: Context) throws -> Self? { nil }
  static var about: [String] { [] }
  var recordID: String? { nil }
  func problems(_ context: Context) throws -> [FieldProblem] { [] }
  func sides(_ theirs: Conflict.Record) -> (base: Self, theirs: Self)? { nil }
  func rival(_ context: Context) throws -> Company.ID? { nil }
}
