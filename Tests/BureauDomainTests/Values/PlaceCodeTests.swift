import BureauDomain
import Testing

struct PlaceCodeTests {
  @Test(arguments: [
    ("57000", "57000"), ("57 000", "57000"), (" 01000 ", "01000"), ("98000", "98000"),
    ("'02100", "02100"), ("00200", "00200"), ("20090", "20090"),
  ])
  func `a postal code has five digits`(text: String, code: String) throws {
    #expect(try PostalCode(parsing: text).code == code)
  }

  @Test(arguments: [
    ("1000", "Il manque un chiffre au code postal : ajoutez le zéro du début s'il s'est perdu."),
    ("", "Écrivez un code postal de cinq chiffres, par exemple 57000."),
    ("570000", "Écrivez un code postal de cinq chiffres, par exemple 57000."),
    ("99000", "Le code postal 99000 n'existe pas : vérifiez les deux premiers chiffres."),
    ("00000", "Le code postal 00000 n'existe pas : vérifiez les deux premiers chiffres."),
    (
      "L2557",
      "Le signe « L » n'a pas sa place dans un code postal : écrivez seulement les chiffres."
    ),
  ])
  func `a wrong postal code is refused with its reason`(text: String, sentence: String) {
    #expect(refusal(of: text, as: PostalCode.self) == sentence)
    #expect(isHelpful(sentence))
  }

  @Test(arguments: [
    ("57463", "57463"), ("2A004", "2A004"), ("2b033", "2B033"), ("97105", "97105"),
    ("01 004", "01004"),
  ])
  func `a commune code may belong to Corse`(text: String, code: String) throws {
    #expect(try InseeCode(parsing: text).code == code)
  }

  @Test(arguments: ["", "5746", "574630", "2C004", "A2004", "5746A", "00123", "2A00B"])
  func `a wrong commune code is refused`(text: String) {
    #expect(
      refusal(of: text, as: InseeCode.self)
        == "Écrivez un code commune INSEE de cinq signes, par exemple 57463 ou 2A004.")
  }

  @Test func `codes are ordered as texts`() throws {
    let codes = try ["57463", "2B033", "01004", "2A004"].map { text in
      try InseeCode(parsing: text)
    }
    #expect(codes.sorted().map(\.code) == ["01004", "2A004", "2B033", "57463"])
  }
}
