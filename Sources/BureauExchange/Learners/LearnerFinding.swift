/// What there is to say of a row: its code, and what a sentence adds to it.
struct LearnerFinding: Hashable, Sendable {
  let code: ImportCode
  /// Replaces the sentence of the code where it can say more.
  var message: String

  init(_ code: ImportCode, _ message: String? = nil) {
    self.code = code
    self.message = message ?? code.message
  }
}
