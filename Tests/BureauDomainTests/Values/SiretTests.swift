import BureauDomain
import TestSupport
import Testing

struct SiretTests {
  @Test(arguments: [
    "13000204100098", "12004614900239", "01937867800015", "01939601900010", "15000107100011",
    "73282932000074", "12345678200010",
  ])
  func `real numbers pass`(text: String) throws {
    #expect(try Siret(parsing: text).digits == text)
  }

  @Test(arguments: [
    "130 002 041 00098", "130.002.041.00098", "130-002-041-00098", "'13000204100098",
    "130\u{A0}002\u{A0}041\u{202F}00098", "\u{FEFF}13000204100098",
  ])
  func `spaces, dots, dashes and a leading apostrophe are tolerated`(text: String) throws {
    #expect(try Siret(parsing: text).digits == "13000204100098")
  }

  @Test(arguments: [
    "35600000000048", "35600000000001", "35600000034897", "35600000022561", "35600000024230",
    "35600000024249",
  ])
  func `La Poste passes by the key or by a sum that is a multiple of five`(text: String) throws {
    #expect(try Siret(parsing: text).siren == Siren(parsing: "356000000"))
  }

  @Test(arguments: ["35600000012345", "35600000000002"])
  func `La Poste with neither is refused`(text: String) {
    #expect(refusal(of: text, as: Siret.self)?.hasPrefix("La clé de ce SIRET est fausse") == true)
  }

  @Test(arguments: [
    ("", "Écrivez le SIRET : quatorze chiffres."),
    (" . - ", "Écrivez le SIRET : quatorze chiffres."),
    ("1300020410009", "Ce SIRET a 13 chiffres, il en faut quatorze : vérifiez la saisie."),
    ("130002041000980", "Ce SIRET a 15 chiffres, il en faut quatorze : vérifiez la saisie."),
    ("130002041", "C'est un SIREN : pour le SIRET, ajoutez les cinq chiffres du NIC."),
    (
      "13000204100099",
      "La clé de ce SIRET est fausse : un chiffre est mal recopié, comparez avec l'original."
    ),
    (
      "1,30002E+13",
      "Le signe « , » n'a pas sa place dans un SIRET : écrivez seulement les chiffres."
    ),
    ("00000000000000", "Un SIRET n'est pas fait de zéros : laissez vide s'il n'est pas connu."),
  ])
  func `a wrong number is refused with its reason`(text: String, sentence: String) {
    #expect(refusal(of: text, as: Siret.self) == sentence)
    #expect(isHelpful(sentence))
  }

  @Test func `a right key over a wrong SIREN is refused`() {
    #expect(refusal(of: "12345678300001", as: Siret.self) != nil)
    #expect(refusal(of: "10000000000008", as: Siret.self) != nil)
  }

  @Test func `it gives its SIREN and its NIC, and is shown in groups`() throws {
    let siret = try Siret(parsing: "12345678200010")
    #expect(siret.siren.digits == "123456782")
    #expect(siret.nic == "00010")
    #expect(siret.description == "123 456 782 00010")
  }

  @Test(arguments: 0..<200)
  func `what is shown can be typed`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let sirens = ["130002041", "120046149", "732829320", "356000000"]
    let siren = sirens[Int.random(in: 0..<sirens.count, using: &random)]
    let stem = siren + String(Int.random(in: 1000...9999, using: &random))
    let sirets = (0...9).compactMap { try? Siret(parsing: stem + String($0)) }
    #expect(!sirets.isEmpty)
    for siret in sirets {
      #expect(try Siret(parsing: siret.description) == siret)
      #expect(Siret(rawValue: siret.rawValue) == siret)
    }
  }
}
