import BureauDomain
import Testing

struct UaiTests {
  @Test(arguments: ["0951099D", "9760371Z", "0601551K"])
  func `real numbers pass`(text: String) throws {
    #expect(try Uai(parsing: text).code == text)
  }

  @Test(arguments: ["0951099d", " 095 1099 D ", "095-1099.D", "0951099\u{A0}D"])
  func `case, spaces, dots and dashes are tolerated`(text: String) throws {
    #expect(try Uai(parsing: text).description == "0951099D")
  }

  @Test(arguments: [
    ("", "Écrivez le numéro UAI : sept chiffres et une lettre."),
    ("0951099", "« 0951099 » n'est pas un numéro UAI : écrivez sept chiffres et une lettre."),
    ("095109D", "« 095109D » n'est pas un numéro UAI : écrivez sept chiffres et une lettre."),
    ("0951099DD", "« 0951099DD » n'est pas un numéro UAI : écrivez sept chiffres et une lettre."),
    ("O951099D", "« O951099D » n'est pas un numéro UAI : écrivez sept chiffres et une lettre."),
    ("0951099E", "La lettre de 0951099E devrait être D : vérifiez les chiffres et la lettre."),
    (
      "1001099D",
      "Aucun département ne commence par 100 : vérifiez le début du numéro UAI."
    ),
  ])
  func `a wrong number is refused with its reason`(text: String, sentence: String) {
    #expect(refusal(of: text, as: Uai.self) == sentence)
    #expect(isHelpful(sentence))
  }

  @Test(arguments: [
    ("000", false), ("001", true), ("095", true), ("096", false), ("619", false), ("620", true),
    ("720", true), ("721", false), ("969", false), ("971", true), ("978", true), ("988", true),
    ("990", false),
  ])
  func `the first three digits name a département`(prefix: String, exists: Bool) {
    let taken = "ABCDEFGHJKLMNPRSTUVWXYZ".contains { letter in
      (try? Uai(parsing: "\(prefix)0001\(letter)")) != nil
    }
    #expect(taken == exists)
  }
}
