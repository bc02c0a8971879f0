import BureauDomain
import Foundation
import TestSupport
import Testing

struct FoldTests {
  private static let letters = [0xC0...0x24F, 0x1E00...0x1EFF].flatMap { block in
    block.compactMap(Unicode.Scalar.init)
  }

  @Test(arguments: [
    ("Boulangerie", "boulangerie"), ("ÉLODIE", "elodie"), ("Cœur de Bœuf", "coeur de boeuf"),
    ("ŒUVRE", "oeuvre"), ("Ægir", "aegir"), ("Straße", "strasse"), ("STRAẞE", "strasse"),
    ("L'Été", "l ete"), ("l’été", "l ete"), ("Saint-Avold", "saint avold"),
    ("  SARL   DUPONT & FILS  ", "sarl dupont fils"), ("A.B.C.", "a b c"), ("n° 12", "n 12"),
    ("Ça et là", "ca et la"), ("naïve Noël", "naive noel"), ("Łódź", "lodz"), ("Dvořák", "dvorak"),
    ("Nguyễn Thị Hương", "nguyen thi huong"), ("İstanbul ısı", "istanbul isi"),
    ("Ångström Øre Þór", "angstrom ore thor"), ("ǅ Ǆ", "dz dz"), ("m²", "m2"), ("1ᵉʳ", "1ᵉʳ"),
    ("co\u{AD}op", "coop"), ("zéro\u{200B}largeur", "zerolargeur"), ("10 × 5", "10 5"), ("", ""),
    ("…—«»", ""), ("Ποιός Αθήνα", "ποιός αθήνα"), ("ЖУК", "жук"), ("日本", "日本"),
    ("a\u{A0}b\u{202F}c\td\ne", "a b c d e"), ("👩‍🍳 Chez Léa", "chez lea"), ("Ⱥ", "a"),
  ])
  func `a text folds to its key`(text: String, key: String) {
    #expect(Fold.key(text) == key)
  }

  @Test func `composed and decomposed accents fold the same`() {
    for letter in Self.letters {
      let text = String(Character(letter))
      let decomposed = text.decomposedStringWithCanonicalMapping
      #expect(Fold.key(decomposed) == Fold.key(text), "U+\(String(letter.value, radix: 16))")
    }
  }

  @Test func `upper and lower case fold the same, into plain letters`() {
    for letter in Self.letters where letter.properties.isAlphabetic {
      let text = String(Character(letter))
      let key = Fold.key(text)
      #expect(
        key.utf8.allSatisfy {
          (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x20
        })
      let lower = letter.properties.lowercaseMapping
      #expect(Fold.key(lower) == key, "U+\(String(letter.value, radix: 16))")
    }
  }

  @Test(arguments: 0..<200)
  func `folding twice changes nothing, and spaces stand alone`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let scalars = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 1...0x2FFF, using: &random))
    }
    let key = Fold.key(String(String.UnicodeScalarView(scalars)))
    #expect(Fold.key(key) == key)
    #expect(!key.hasPrefix(" ") && !key.hasSuffix(" ") && !key.contains("  "))
  }

  @Test func `a text gives its words`() {
    #expect(Fold.words("Boulangerie d'Élise, Metz") == ["boulangerie", "d", "elise", "metz"])
    #expect(Fold.words(" - ") == [])
  }
}
