import BureauDomain
import TestSupport
import Testing

struct EuroTests {
  @Test(arguments: [
    ("12,50", 1250), ("12.5", 1250), ("12", 1200), ("0,05", 5), (",5", 50), ("12,", 1200),
    ("1 234,56 €", 123_456), ("1\u{202F}234,56\u{A0}€", 123_456), ("1.234,56", 123_456),
    ("1 234 567", 123_456_700), ("1234,56€", 123_456), ("-3,20", -320), ("−3,20", -320),
    ("+3", 300), ("36 euros", 3600), ("36 EUR", 3600), ("1 euro", 100), ("007", 700),
    ("999999999,99", 99_999_999_999), ("0", 0),
  ])
  func `an amount is read however it is written`(text: String, cents: Int) throws {
    #expect(try Euro(parsing: text).cents == cents)
  }

  @Test(arguments: [
    ("", "Écrivez un montant, par exemple 12,50."), ("€", "Écrivez un montant, par exemple 12,50."),
    ("douze", "« douze » n'est pas un montant : écrivez des chiffres, par exemple 1234,50."),
    ("12,5,0", "« 12,5,0 » n'est pas un montant : écrivez des chiffres, par exemple 1234,50."),
    ("1 23", "« 1 23 » n'est pas un montant : écrivez des chiffres, par exemple 1234,50."),
    ("1234 567", "« 1234 567 » n'est pas un montant : écrivez des chiffres, par exemple 1234,50."),
    (",", "« , » n'est pas un montant : écrivez des chiffres, par exemple 1234,50."),
    ("-", "« - » n'est pas un montant : écrivez des chiffres, par exemple 1234,50."),
    ("1e3", "« 1e3 » n'est pas un montant : écrivez des chiffres, par exemple 1234,50."),
    ("½", "« ½ » n'est pas un montant : écrivez des chiffres, par exemple 1234,50."),
    (
      "12,505",
      "Un montant s'arrête aux centimes : gardez deux chiffres au plus après la virgule."
    ),
    (
      "1.234",
      "Un montant s'arrête aux centimes : gardez deux chiffres au plus après la virgule."
    ),
    ("1000000000", "Ce montant dépasse un milliard d'euros : vérifiez les chiffres."),
  ])
  func `what is no amount is refused with its reason`(text: String, sentence: String) {
    #expect(refusal { () throws(ValueRefusal) in try Euro(parsing: text) } == sentence)
    #expect(isHelpful(sentence))
  }

  @Test(arguments: [
    (0, "0,00\u{A0}€", "0.00"), (5, "0,05\u{A0}€", "0.05"), (-5, "-0,05\u{A0}€", "-0.05"),
    (123_456, "1\u{202F}234,56\u{A0}€", "1234.56"), (99_999, "999,99\u{A0}€", "999.99"),
    (100_000_000, "1\u{202F}000\u{202F}000,00\u{A0}€", "1000000.00"),
    (3600, "36,00\u{A0}€", "36.00"),
  ])
  func `an amount is shown in French and for programs`(cents: Int, french: String, decimal: String)
  {
    #expect(Euro(cents: cents).french == french)
    #expect("\(Euro(cents: cents))" == french)
    #expect(Euro(cents: cents).decimal == decimal)
  }

  @Test func `amounts are added to the cent`() {
    let amounts = [Euro(cents: 10), Euro(cents: 20), Euro(cents: -5)]
    #expect(amounts.sum() == Euro(cents: 25))
    #expect([Euro]().sum() == .zero)
    #expect(3 * Euro(cents: 41) == Euro(cents: 41) * 3)
    #expect(-Euro(cents: 41) == Euro.zero - Euro(cents: 41))
    #expect(Euro(cents: 40) < Euro(cents: 41))
  }

  @Test(arguments: 0..<300)
  func `what is shown can be typed`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let euro = Euro(cents: Int.random(in: -99_999_999_999...99_999_999_999, using: &random))
    #expect(try Euro(parsing: euro.french) == euro)
    #expect(try Euro(parsing: euro.decimal) == euro)
  }
}
