import BureauDomain
import BureauExchange
import Foundation
import Testing

struct ExchangeFolderTests {
  @Test func `the folders are their owner's alone`() throws {
    try Scratch.with { base in
      let folder = try ExchangeFolder(base: base)
      for side in ExchangeFolder.Side.allCases {
        #expect(try Scratch.mode(of: folder.path(of: side)) == 0o700)
      }
      _ = try ExchangeFolder(base: base)
    }
  }

  @Test func `what comes in is listed, newest first, without links and hidden files`() throws {
    try Scratch.with { base in
      let folder = try ExchangeFolder(base: base)
      let path = folder.path(of: .incoming)
      for (name, age) in [("ancien.csv", 100.0), ("récent.csv", 10), (".cache", 5)] {
        try Data("abc".utf8).write(to: URL(filePath: path + "/" + name))
        try Scratch.setAge(age, of: path + "/" + name)
      }
      try FileManager.default.createSymbolicLink(
        atPath: path + "/lien.csv", withDestinationPath: "/etc/hostname")
      try FileManager.default.createDirectory(
        atPath: path + "/dossier", withIntermediateDirectories: false)
      let files = try folder.files(in: .incoming)
      #expect(files.map(\.name) == ["récent.csv", "ancien.csv"])
      #expect(files.map(\.size) == [3, 3])
      #expect(files[0].changedAt > files[1].changedAt)
    }
  }

  /// What an agent's sftp could put there, to have the program read or empty another folder.
  @Test(arguments: ExchangeFolder.Side.allCases)
  func `a link in the place of a folder leads nowhere`(side: ExchangeFolder.Side) throws {
    try Scratch.with { base in
      let folder = try ExchangeFolder(base: base + "/agent")
      let copies = base + "/sauvegardes"
      try FileManager.default.createDirectory(
        atPath: copies, withIntermediateDirectories: false)
      try Data("abc".utf8).write(to: URL(filePath: copies + "/copie.sqlite"))
      try Scratch.setAge(30 * 86_400, of: copies + "/copie.sqlite")
      try FileManager.default.removeItem(atPath: folder.path(of: side))
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(of: side), withDestinationPath: copies)
      #expect(throws: ExchangeError.self) { try folder.files(in: side) }
      _ = try? folder.purge(now: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)))
      _ = try? folder.create("rapport.csv").finish()
      #expect(try FileManager.default.contentsOfDirectory(atPath: copies) == ["copie.sqlite"])
    }
  }

  @Test func `a file goes out whole and private`() throws {
    try Scratch.with { base in
      let folder = try ExchangeFolder(base: base)
      let file = try folder.create("entreprises-2026-11-24.csv")
      try file.write("a;b\r\n")
      try file.write("é;œ\r\n")
      try file.finish()
      #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "a;b\r\né;œ\r\n")
      #expect(try Scratch.mode(of: file.path) == 0o600)
      #expect(throws: ExchangeError.alreadyThere("entreprises-2026-11-24.csv")) {
        try folder.create("entreprises-2026-11-24.csv")
      }
    }
  }

  @Test(arguments: [
    "", ".", "..", "../x", "/etc/passwd", "a/b", "a\nb", "a b", "é.csv", ".caché", "-rf", "a;b",
    "a\u{0}b", String(repeating: "a", count: 81), String(repeating: "a", count: 4_096),
  ])
  func `a name that could lead elsewhere is refused`(name: String) throws {
    try Scratch.with { base in
      let folder = try ExchangeFolder(base: base)
      #expect(throws: ExchangeError.unsafeName(name)) { try folder.create(name) }
      #expect(try folder.files(in: .outgoing).isEmpty)
    }
  }

  @Test(arguments: ["a.csv", "A-1_2.json", String(repeating: "a", count: 80)])
  func `a plain name is safe`(name: String) {
    #expect(SafeFileName.isSafe(name))
  }

  @Test func `a file that fails half-way leaves nothing`() throws {
    try Scratch.with { base in
      let folder = try ExchangeFolder(base: base)
      do {
        let file = try folder.create("x.csv")
        try file.write("la moitié")
        #expect(try folder.files(in: .outgoing).isEmpty)
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path(of: .outgoing))
      #expect(left.isEmpty)
      try folder.create("x.csv").finish()
      #expect(try folder.files(in: .outgoing).map(\.name) == ["x.csv"])
    }
  }

  @Test func `a link in the way is never followed`() throws {
    try Scratch.with { base in
      let folder = try ExchangeFolder(base: base)
      let target = base + "/cible.txt"
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(of: .outgoing) + "/x.csv", withDestinationPath: target)
      #expect(throws: ExchangeError.self) { try folder.create("x.csv") }
      #expect(!FileManager.default.fileExists(atPath: target))
    }
  }

  @Test func `what went out is thrown away after seven days, to the millisecond`() throws {
    try Scratch.with { base in
      let folder = try ExchangeFolder(base: base)
      try folder.create("x.csv").finish()
      let written = try #require(try folder.files(in: .outgoing).first).changedAt
      let week = Int64(ExchangeFolder.daysKept) * 86_400_000
      let lastMoment = Instant(milliseconds: written.milliseconds + week)
      #expect(try folder.purge(now: lastMoment).isEmpty)
      #expect(
        try folder.purge(now: Instant(milliseconds: lastMoment.milliseconds + 1)) == ["x.csv"])
      #expect(try folder.files(in: .outgoing).isEmpty)
    }
  }

  @Test func `what is no file cannot be imported`() throws {
    try Scratch.with { base in
      #expect(throws: ExchangeError.self) { try ImportFile(path: base) }
      #expect(throws: ExchangeError.self) { try ImportFile(path: "/dev/zero") }
      let error = #expect(throws: ExchangeError.self) {
        try ImportFile(path: base + "/absent.csv")
      }
      #expect(error?.description.hasPrefix("absent.csv : Ce fichier n'existe pas") == true)
    }
  }

  @Test func `a file of the disk is read like bytes at hand`() throws {
    try Scratch.with { base in
      let bytes = try Fixture.bytes("sirene_export.csv")
      try Data(bytes).write(to: URL(filePath: base + "/e.csv"))
      let office = try Office()
      let file = try ImportFile(path: base + "/e.csv")
      #expect(file.name == "e.csv")
      #expect(file.size == bytes.count)
      #expect(try office.importDirectory([file]).created == 60)
    }
  }
}
