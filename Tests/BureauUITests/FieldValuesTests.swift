import BureauDomain
import TestSupport
import Testing
import TextUI

@testable import BureauUI

/// What a field writes when it is left.
struct FieldValuesTests {
  private struct Draft: Equatable {
    var text = ""
  }

  @Test(arguments: [
    ("12,5", "12,50\u{A0}€"), ("12.5", "12,50\u{A0}€"), ("0,3", "0,30\u{A0}€"), ("douze", "douze"),
  ])
  func `an amount is written with its cents`(typed: String, written: String) throws {
    try expect(.money(\.text), typed, written)
  }

  @Test(arguments: [("hier", "23/11/2026"), ("2411", "24/11/2026"), ("bientôt", "bientôt")])
  func `a day is written in full`(typed: String, written: String) throws {
    try expect(.day(\.text), typed, written)
  }

  @Test(arguments: [("14h", "14:00"), ("1430", "14:30"), ("25h", "25h")])
  func `a time is written with its minutes`(typed: String, written: String) throws {
    try expect(.time(\.text), typed, written)
  }

  @Test(arguments: [("0387123456", "03 87 12 34 56"), ("12", "12")])
  func `a phone number is written by pairs`(typed: String, written: String) throws {
    try expect(.phone(\.text), typed, written)
  }

  private func expect(
    _ kind: FieldKind<Draft, Context>, _ typed: String, _ written: String,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let context = try Robot().context
    var form = Form<Draft, Context>(Draft(), fields: { _ in [Field("text", "Texte", kind)] })
    for letter in typed { _ = try form.handle(.character(letter), context) }
    _ = try form.handle(.tab, context)
    #expect(form.draft.text == written, sourceLocation: location)
  }
}
