import BureauDomain
import BureauExchange
import BureauStore
import TestSupport
import Testing

/// Damaged files of SIECLE: a sentence with its line, never a crash, never half a learner.
struct SiecleFaultsTests {
  private func read(_ bytes: [UInt8]) throws -> ImportReport {
    try Office().importLearners(ImportFile(name: "e.xml", bytes: bytes), isTrial: true)
  }

  @Test func `a file cut short says the line and what to do`() throws {
    let bytes = try Fixture.bytes("eleves/ElevesSansAdresses.xml")
    let cut = Array(bytes.prefix(bytes.count / 2))
    let line = cut.count { $0 == UInt8(ascii: "\n") } + 1
    #expect(throws: ExchangeError.file("e.xml", .xml(line: line, .truncated))) { try read(cut) }
    #expect(
      ExchangeError.file("e.xml", .xml(line: 12, .truncated)).description
        == "e.xml : Ligne 12 : le fichier s'arrête au milieu, comme un téléchargement coupé. "
        + "Téléchargez-le à nouveau.")
  }

  @Test func `another XML file is not taken for a list of learners`() throws {
    #expect(throws: ExchangeError.file("e.xml", .notLearners("html"))) {
      try read(Array("<html><body>Erreur</body></html>".utf8))
    }
  }

  @Test func `a list beyond a school is refused before it fills the memory`() throws {
    var text = "<BEE_ELEVES>"
    for number in 0...20_000 {
      text += "<ELEVE ELEVE_ID=\"\(number)\"><NOM>A</NOM></ELEVE>"
    }
    #expect(throws: ExchangeError.file("e.xml", .tooManyLearners(limit: 20_000))) {
      try read(Array(text.utf8))
    }
  }

  /// Bytes changed, left out or doubled anywhere: the file is read, or refused with a sentence.
  @Test(arguments: 0..<40)
  func `a file with changed bytes is read or refused`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes = try Fixture.bytes("eleves/ElevesSansAdresses.xml")
    for _ in 0..<(1 + Int(random.next() % 4)) {
      let at = Int(random.next() % UInt64(bytes.count))
      switch random.next() % 3 {
      case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes.remove(at: at)
      default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: at)
      }
    }
    do {
      let report = try read(bytes)
      #expect(report.read <= 50)
    } catch let error as ExchangeError {
      #expect(error.description.hasSuffix(".") && error.description.hasPrefix("e.xml : "))
    }
  }
}
