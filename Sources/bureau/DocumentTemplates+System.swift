import BureauExchange
import Foundation

extension DocumentTemplates {
  /// The school's own templates, `~/.config/bureau/modeles/ordre.txt`, and those of the program.
  static var system: DocumentTemplates {
    let folder = ConfigurationFolder.path
    return DocumentTemplates { name in
      guard let folder else { return nil }
      return FileManager.default.contents(atPath: "\(folder)/modeles/\(name).txt").map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }
}
