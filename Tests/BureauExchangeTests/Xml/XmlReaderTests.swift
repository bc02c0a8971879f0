import BureauExchange
import Testing

struct XmlReaderTests {
  private func events(_ bytes: [UInt8], pieceSize: Int = 7) throws -> [XmlEvent] {
    var reader = try XmlReader(MemoryBytes(bytes, pieceSize: pieceSize))
    var events: [XmlEvent] = []
    while let event = try reader.next() { events.append(event) }
    return events
  }

  private func events(_ text: String) throws -> [XmlEvent] { try events(Array(text.utf8)) }

  private func fault(_ text: String) -> ExchangeError? {
    do {
      _ = try events(text)
      return nil
    } catch {
      return error as? ExchangeError
    }
  }

  @Test func `tags, attributes, text, entities, comments and marked text are read`() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- « une > liste » -->
      <a b='1' c = "d &amp; &#233;&#xE9;"><e/>
      x &lt; y<![CDATA[ <z> ]]>
      </a >
      """
    #expect(
      try events(text) == [
        .start(name: "a", attributes: ["b": "1", "c": "d & éé"]),
        .start(name: "e", attributes: [:]), .end(name: "e"), .text("\nx < y"), .text(" <z> "),
        .end(name: "a"),
      ])
  }

  @Test(arguments: [1, 2, 3, 64])
  func `where the file is cut into pieces does not show`(pieceSize: Int) throws {
    let text = "<?xml version=\"1.0\"?><élève né=\"à\">Cœline &eacute</élève>"
      .replacing("&eacute", with: "&#x153;")
    #expect(
      try events(Array(text.utf8), pieceSize: pieceSize) == [
        .start(name: "élève", attributes: ["né": "à"]), .text("Cœline œ"), .end(name: "élève"),
      ])
  }

  @Test(arguments: [
    ("ISO-8859-15", [0x43, 0xBD, 0x75, 0x72] as [UInt8], "Cœur"),
    ("windows-1252", [0x43, 0x9C, 0x75, 0x72], "Cœur"), ("iso-8859-1", [0xC9, 0x76], "Év"),
    ("utf-8", [0xC3, 0x89, 0x76], "Év"),
  ])
  func `the declared encoding is followed`(name: String, bytes: [UInt8], text: String) throws {
    let head = Array("<?xml version='1.0' encoding='\(name)'?><a>".utf8)
    #expect(try events(head + bytes + Array("</a>".utf8))[1] == .text(text))
  }

  /// An editor saved the file again as UTF-8 and left the declaration.
  @Test(arguments: [1, 7, 64, 9_000], ["ISO-8859-15", "windows-1252"])
  func `a declaration that lies does not spoil the accents`(pieceSize: Int, name: String) throws {
    let blank = String(repeating: " ", count: 5_000)
    let text = "<?xml version='1.0' encoding='\(name)'?><a>\(blank)Cœline É</a>"
    #expect(try events(Array(text.utf8), pieceSize: pieceSize)[1] == .text(blank + "Cœline É"))
    let latin = Array("<?xml version='1.0' encoding='\(name)'?><a>\(blank)".utf8)
    #expect(
      try events(latin + [0xC9] + Array("</a>".utf8), pieceSize: pieceSize)[1]
        == .text(blank + "É"))
  }

  @Test func `UTF-16 is read, with its mark`() throws {
    let units = "<a>É</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try events([0xFF, 0xFE] + units)[1] == .text("É"))
  }

  @Test(arguments: [
    ("<a>\n<b>\n", 3, XmlFault.truncated), ("<a", 1, .truncated), ("<a b=\"1", 1, .truncated),
    ("<a>\n</b>", 2, .mismatched(open: "a", found: "b")), ("</a>", 1, .unexpected),
    ("<a/>\nx", 2, .unexpected), ("<a/><b/>", 1, .unexpected), ("<a b=1/>", 1, .unexpected),
    ("<a b='1' b='2'/>", 1, .unexpected), ("<a b='1'c='2'/>", 1, .unexpected),
    ("<1a/>", 1, .unexpected), ("<a b='<'/>", 1, .unexpected), ("x", 1, .unexpected),
    ("<a>&nbsp;</a>", 1, .unknownEntity("nbsp")), ("<a>&#xD800;</a>", 1, .unknownEntity("#xD800")),
    ("<?xml version='1.0' encoding='EBCDIC-FR'?><a/>", 1, .unknownEncoding("EBCDIC-FR")),
    ("\n<!-- x", 2, .truncated), ("<a><![CDATA[ x", 1, .truncated), ("<!x>", 1, .documentType),
  ])
  func `a fault says its line`(text: String, line: Int, fault: XmlFault) {
    #expect(self.fault(text) == .xml(line: line, fault))
  }

  @Test(arguments: [
    "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"http://exemple.invalid/b\">]><a>&b;</a>",
    "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>",
  ])
  func `no outside file is opened, no entity expands`(text: String) {
    #expect(fault(text) == .xml(line: 1, .documentType))
  }

  @Test func `depth, names and texts are bounded`() {
    let limit = XmlReader.depthLimit
    let sound = String(repeating: "<a>", count: limit) + String(repeating: "</a>", count: limit)
    #expect(fault(sound) == nil)
    #expect(
      fault(String(repeating: "<a>", count: limit + 1)) == .xml(line: 1, .beyondLimits))
    let long = String(repeating: "x", count: XmlReader.textLimit + 1)
    #expect(fault("<a>\(long)</a>") == .xml(line: 1, .beyondLimits))
    #expect(fault("<a b='\(long)'/>") == .xml(line: 1, .beyondLimits))
    #expect(fault("<\(long)/>") == .xml(line: 1, .beyondLimits))
    #expect(fault("<a><![CDATA[\(long)") == .xml(line: 1, .beyondLimits))
    #expect(fault("<!--\(long)--><a/>") == nil)
  }

  @Test func `a spreadsheet or an empty file says what it is`() {
    #expect(fault("PK\u{3}\u{4}xxxx") == .notText("de tableur (xlsx, ods) ou zip"))
    #expect(fault("") == .empty)
  }
}
