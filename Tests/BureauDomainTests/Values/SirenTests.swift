import BureauDomain
import Testing

struct SirenTests {
  @Test(arguments: [
    "123456782", "123 456 782", "123.456.782", "123-456-782", "123\u{A0}456\u{202F}782",
    "'123456782", "\u{2019}123456782", " 123456782\t",
  ])
  func `spaces, dots, dashes and a leading apostrophe are tolerated`(text: String) throws {
    #expect(try Siren(parsing: text).digits == "123456782")
  }

  @Test(arguments: ["130002041", "120046149", "019396019", "356000000", "732829320"])
  func `real numbers pass`(text: String) throws {
    #expect(try Siren(parsing: text).rawValue == text)
  }

  @Test(arguments: [
    ("", "Écrivez le SIREN : neuf chiffres."),
    ("12345678", "Ce SIREN a 8 chiffres, il en faut neuf : vérifiez la saisie."),
    ("1", "Ce SIREN a 1 chiffre, il en faut neuf : vérifiez la saisie."),
    ("1234567820", "Ce SIREN a 10 chiffres, il en faut neuf : vérifiez la saisie."),
    ("12345678200010", "C'est un SIRET : pour le SIREN, gardez les neuf premiers chiffres."),
    (
      "123456783",
      "La clé de ce SIREN est fausse : un chiffre est mal recopié, comparez avec l'original."
    ),
    (
      "12345678O",
      "Le signe « O » n'a pas sa place dans un SIREN : écrivez seulement les chiffres."
    ),
    ("000000000", "Un SIREN n'est pas fait de zéros : laissez vide s'il n'est pas connu."),
    (
      "١٢٣٤٥٦٧٨٢",
      "Le signe « ١ » n'a pas sa place dans un SIREN : écrivez seulement les chiffres."
    ),
  ])
  func `a wrong number is refused with its reason`(text: String, sentence: String) {
    #expect(refusal(of: text, as: Siren.self) == sentence)
    #expect(isHelpful(sentence))
  }

  @Test func `it is shown by threes`() throws {
    #expect(try Siren(parsing: "123456782").description == "123 456 782")
  }

  @Test(arguments: 0..<9)
  func `one wrong digit is always seen`(position: Int) throws {
    var digits = Array("732829320")
    let original = digits[position]
    for digit in "0123456789" where digit != original {
      digits[position] = digit
      #expect(refusal(of: String(digits), as: Siren.self) != nil)
    }
  }
}
