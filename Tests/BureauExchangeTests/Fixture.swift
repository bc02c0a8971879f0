import BureauExchange
import Foundation

/// The files beside these tests.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  static func file(_ name: String) throws -> ImportFile {
    ImportFile(name: name, bytes: try bytes(name))
  }

  static func file(_ name: String = "essai.csv", text: String) -> ImportFile {
    ImportFile(name: name, bytes: Array(text.utf8))
  }
}
