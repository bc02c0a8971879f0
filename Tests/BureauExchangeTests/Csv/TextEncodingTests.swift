import BureauExchange
import Testing

struct TextEncodingTests {
  @Test(arguments: [
    ("01_annuaire_windows1252.csv", TextEncoding.windows1252, CsvDialect.Delimiter.semicolon),
    ("02_excel_scientifique.csv", .utf8, .semicolon),
    ("03_guillemets_multilignes.csv", .utf8, .semicolon),
    ("04_doublons_orthographe.csv", .windows1252, .semicolon),
    ("05_excel_texte_unicode_utf16.txt", .utf16LittleEndian, .tab),
    ("06_titre_total_mojibake.csv", .utf8, .comma),
    ("sirene_export.csv", .utf8, .comma),
  ])
  func `the way a file is written is found`(
    name: String, encoding: TextEncoding, delimiter: CsvDialect.Delimiter
  ) throws {
    let dialect = try CsvReader(MemoryBytes(try Fixture.bytes(name))).dialect
    #expect(dialect.encoding == encoding)
    #expect(dialect.delimiter == delimiter)
    #expect(dialect.isDoublyEncoded == name.hasPrefix("06"))
  }

  @Test(
    arguments: [
      ([0x80], "€"), ([0x8C, 0x75, 0x76, 0x72, 0x65], "Œuvre"), ([0x85], "…"), ([0x92], "’"),
      ([0x9C, 0x20, 0x97], "œ —"), ([0x81, 0xE9], "\u{81}é"), ([0xBD, 0x20, 0x6C], "½ l"),
    ] as [([UInt8], String)])
  func `bytes of Windows-1252 have their signs`(bytes: [UInt8], text: String) throws {
    let sample = try CsvSample(
      Array("a;b\n".utf8) + bytes + Array(";\u{20}x\n".utf8) + [0x92, 0x0A])
    #expect(sample.records[1][0] == text)
  }

  @Test(
    arguments: [
      ([0x73, 0xBD, 0x75, 0x72], "sœur"), ([0x31, 0x30, 0x20, 0xA4], "10 €"),
      ([0x31, 0x30, 0xA4], "10€"), ([0xBC, 0x75, 0x76, 0x72, 0x65], "Œuvre"),
    ] as [([UInt8], String)])
  func `bytes of ISO-8859-15 have theirs`(bytes: [UInt8], text: String) throws {
    let sample = try CsvSample(Array("a;b\n".utf8) + bytes + Array(";x\n".utf8))
    #expect(sample.records[1][0] == text)
  }

  @Test(arguments: [true, false]) func `UTF-16 is read in both orders, marked or not`(
    isMarked: Bool
  ) throws {
    let text = (isMarked ? "\u{FEFF}" : "") + "nom;ville\r\nSociété 𝄞;Évry\r\n"
    for bytes in [Self.utf16(text), Self.utf16(text, isBigEndian: true)] {
      for size in [1, 3, 65_536] {
        let sample = try CsvSample(bytes, pieceSize: size)
        #expect(sample.records == [["nom", "ville"], ["Société 𝄞", "Évry"]])
      }
    }
  }

  private static func utf16(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { (unit: UInt16) -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  @Test func `half a sign at the end of UTF-16 does not harm`() throws {
    let bytes = Self.utf16("\u{FEFF}a;b") + [0x41]
    #expect(try CsvSample(bytes).records == [["a", "b\u{FFFD}"]])
    #expect(try CsvSample(bytes.dropLast() + [0x00, 0xD8]).records == [["a", "b\u{FFFD}"]])
  }

  @Test func `a stray byte in UTF-8 spoils its own field only`() throws {
    let bytes = Array("a;b\né;".utf8) + [0xE9, 0x74, 0xE9, 0x0A]
    let long = Array(String(repeating: "x;é\n", count: 20_000).utf8) + bytes
    #expect(try CsvSample(long).records.last == ["é", "été"])
  }

  @Test func `accents encoded twice are repaired`() throws {
    let sample = try CsvSample(try Fixture.bytes("06_titre_total_mojibake.csv"))
    #expect(sample.records[0][0] == "Liste des entreprises d’accueil – année 2026-2027")
    #expect(sample.records[1][0] == "Éditée le 21/11/2026 à 14:32")
    #expect(!sample.records.joined().contains { $0.contains("Ã") })
  }

  @Test(arguments: ["Ã la carte, Ã", "São Paulo – année", "Ã© et é", "100 €", "naïveté"])
  func `sound accents are left alone`(text: String) throws {
    #expect(try CsvSample("nom;ville\n\(text);Metz\n").records[1][0] == text)
  }

  @Test(arguments: [
    "PK\u{3}\u{4}xl/workbook.xml", "%PDF-1.7", "\u{1F}",
  ])
  func `what is no text is refused with what to do`(start: String) {
    let bytes = start == "\u{1F}" ? [0x1F, 0x8B, 8, 0] : Array(start.utf8)
    let error = #expect(throws: ExchangeError.self) { try CsvReader(MemoryBytes(bytes)) }
    #expect(error?.description.contains("CSV") == true)
  }
}
