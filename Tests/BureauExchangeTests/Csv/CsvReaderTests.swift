import BureauExchange
import TestSupport
import Testing

struct CsvReaderTests {
  @Test(
    arguments: [
      ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
      ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
      ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
      ("a;b\n;\n", [["a", "b"], ["", ""]]),
      ("a;b\n\n\n1;2\n\n", [["a", "b"], ["1", "2"]]),
      ("a;b\n\"1;x\";\"2\n3\"\n", [["a", "b"], ["1;x", "2\n3"]]),
      ("a;b\n\"di\"\"t\";\"\"\n", [["a", "b"], ["di\"t", ""]]),
      ("a;b\n\"\"\"\";x\n", [["a", "b"], ["\"", "x"]]),
      ("a;b\n5\" de long;x\n", [["a", "b"], ["5\" de long", "x"]]),
      ("a;b\n\"x\"y;z\n", [["a", "b"], ["xy", "z"]]),
      ("\u{FEFF}a;b\né;œ\n", [["a", "b"], ["é", "œ"]]),
      ("a;b\n\"\"\n", [["a", "b"], [""]]),
      ("seul\n", [["seul"]]),
      ("", []), ("\n\n", []), ("\u{FEFF}", []),
    ] as [(String, [[String]])])
  func `a delimited text is cut as RFC 4180 and spreadsheets say`(
    text: String, records: [[String]]
  ) throws {
    #expect(try CsvSample(text).records == records)
  }

  @Test(arguments: [
    ("a;b\nx, y;1\n1, 2;3\n", CsvDialect.Delimiter.semicolon),
    ("nom,ville\nA;B,Metz\nC,Metz\n", .comma),
    ("a\tb;c\n1\t2\n3\t4\n", .tab),
    ("Titre,,\n\"a;b;c\",x,y\n\"d;e\",x,y\n", .comma),
    ("rien", .semicolon),
  ])
  func `the delimiter is the sign that cuts lines most evenly`(
    text: String, delimiter: CsvDialect.Delimiter
  ) throws {
    #expect(try CsvReader(MemoryBytes(Array(text.utf8))).dialect.delimiter == delimiter)
  }

  @Test func `each record knows the line where it begins`() throws {
    let sample = try CsvSample("a;b\n\n\"1\n2\r\n3\";x\r\n4;5\r6;7\n")
    #expect(sample.lines == [1, 3, 6, 7])
    #expect(sample.records[1] == ["1\n2\r\n3", "x"])
  }

  @Test func `an opening quotation mark nobody closes costs its own line only`() throws {
    let sample = try CsvSample("a;b\n1;2\n\"3;4\n5;6\n\"7\";\"8\n9\"\n10;11\n")
    #expect(
      sample.records == [["a", "b"], ["1", "2"], ["5", "6"], ["7", "8\n9"], ["10", "11"]])
    #expect(sample.damages.map(\.line) == [3])
    #expect(sample.damages.map(\.reason) == [.unclosedQuote])
    #expect(sample.damages.map(\.excerpt) == ["\"3;4"])
    #expect(sample.lines == [1, 2, 4, 5, 7])
  }

  @Test func `the last line may be the damaged one`() throws {
    let sample = try CsvSample("a;b\n1;2\n3;\"4")
    #expect(sample.records == [["a", "b"], ["1", "2"]])
    #expect(sample.damages.map(\.line) == [3])
  }

  @Test(arguments: [4_096, 65_536]) func `a record beyond the limit is left out, not the next`(
    pieceSize: Int
  ) throws {
    let long = String(repeating: "x", count: CsvReader.recordLimit + 10)
    let sample = try CsvSample(Array("a;b\n\(long);2\n3;4\n".utf8), pieceSize: pieceSize)
    #expect(sample.records == [["a", "b"], ["3", "4"]])
    #expect(sample.damages.map(\.reason) == [.tooLong])
    #expect(sample.damages.map(\.line) == [2])
  }

  @Test func `a quotation mark that swallows the file costs its own line only`() throws {
    let rows = (0..<40_000).map { "\($0);une entreprise de la liste" }
    let sample = try CsvSample("n;nom\n\"1;x\n" + rows.joined(separator: "\n"))
    #expect(sample.records.count == rows.count + 1)
    #expect(sample.damages.map(\.reason) == [.tooLong])
    #expect(sample.lines.last == rows.count + 2)
  }

  static let files = [
    "01_annuaire_windows1252.csv", "02_excel_scientifique.csv", "03_guillemets_multilignes.csv",
    "04_doublons_orthographe.csv", "05_excel_texte_unicode_utf16.txt",
    "06_titre_total_mojibake.csv",
  ]

  @Test(arguments: files) func `where the file is cut into pieces never shows`(
    name: String
  ) throws {
    let bytes = Array(try Fixture.bytes(name).prefix(3_000))
    let whole = try CsvSample(bytes)
    #expect(whole.records.count > 10)
    for size in [1, 2, 3, 5, 7, 16, 61, 256, 1_023] {
      #expect(try CsvSample(bytes, pieceSize: size) == whole, "pieces of \(size)")
    }
  }

  @Test func `a text is cut the same at every size of piece`() throws {
    let text = Array("a;b\r\n\"é\r\nœ\";\"x\"\"y\"\r\n\r\n\"z;1\r\n2;3\r\"\";4\n".utf8)
    let whole = try CsvSample(text)
    #expect(whole.damages.count == 1)
    for size in 1...text.count {
      #expect(try CsvSample(text, pieceSize: size) == whole, "pieces of \(size)")
    }
  }

  @Test(arguments: 0..<60) func `damaged bytes never stop the reading`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let name = Self.files[seed % Self.files.count]
    var bytes = Array(try Fixture.bytes(name).prefix(2_500))
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(0x22, at: place)
      default: bytes.insert(contentsOf: [0x0D, 0x22, 0x00], at: place)
      }
    }
    let whole = try? CsvSample(bytes)
    let cut = try? CsvSample(bytes, pieceSize: 1 + seed)
    #expect(whole == cut)
  }
}
